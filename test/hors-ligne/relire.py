"""Prints as JSON what openpyxl sees in a workbook: a reader that shares no line with ours. Usage: relire.py file.xlsx"""

import json
import sys
import warnings

from openpyxl import load_workbook

warnings.simplefilter("ignore")


def cellule(c):
    return {
        "valeur": c.value, "format": c.number_format, "gras": bool(c.font.b), "encre": c.font.color and c.font.color.rgb,
        "fond": c.fill.fgColor.rgb if c.fill.fill_type else None, "bord": c.border.left and c.border.left.style, "verrou": c.protection.locked,
        "retour": c.alignment.wrap_text, "alignement": c.alignment.horizontal, "style": nom_de_style(c),
        "note": c.comment and [c.comment.author, c.comment.text],
        "lien": c.hyperlink and (c.hyperlink.target or c.hyperlink.location),
    }


def nom_de_style(c):
    try:
        return c.style
    except IndexError:  # some files of LibreOffice, in this version of openpyxl
        return None


def regles(ws):
    return sorted(
        [regle.priority, str(plage.sqref), regle.type, list(regle.formula), bool(regle.stopIfTrue), differentiel(regle)]
        for plage in ws.conditional_formatting for regle in plage.rules)


def differentiel(regle):
    dxf = regle.dxf
    if dxf is None:
        return None
    return {"fond": dxf.fill and dxf.fill.bgColor.rgb, "encre": dxf.font and dxf.font.color and dxf.font.color.rgb,
            "gras": bool(dxf.font and dxf.font.b), "format": dxf.numFmt and dxf.numFmt.formatCode}


def tableaux(ws):
    return {nom: [t.ref, t.autoFilter and t.autoFilter.ref, t.tableStyleInfo and t.tableStyleInfo.name,
                  [c.name for c in t.tableColumns]] for nom, t in ((n, ws.tables[n]) for n in ws.tables)}


def graphique(g):
    def texte(titre):
        return titre and titre.tx and titre.tx.rich and "".join(r.t for p in titre.tx.rich.p for r in p.r or [])

    return {
        "genre": [type(g).__name__, getattr(g, "grouping", None)],
        "titres": [texte(g.title), texte(g.x_axis.title), texte(g.y_axis.title)],
        "series": [[s.tx and s.tx.strRef and s.tx.strRef.f, reference(s.cat), reference(s.val), s.spPr and s.spPr.solidFill and s.spPr.solidFill.srgbClr.upper()]
                   for s in g.series],
    }


def reference(donnees):
    source = getattr(donnees, "strRef", None) or getattr(donnees, "numRef", None)
    return source and source.f


def feuille(ws, valeurs):
    return {
        "etat": ws.sheet_state,
        "cellules": {c.coordinate: cellule(c) for ligne in ws.iter_rows() for c in ligne if c.value is not None or c.has_style},
        "valeurs": [list(ligne) for ligne in valeurs.iter_rows(values_only=True)],
        "fusions": sorted(str(plage) for plage in ws.merged_cells.ranges),
        "regles": regles(ws),
        "listes": sorted([str(v.sqref), v.type, v.formula1, v.errorStyle, v.allow_blank, v.showErrorMessage]
                         for v in ws.data_validations.dataValidation),
        "figer": ws.freeze_panes,
        "colonnes": {lettre: [d.width, d.hidden, d.outlineLevel, d.min, d.max] for lettre, d in ws.column_dimensions.items()},
        "lignes": {n: [d.height, d.hidden, d.outlineLevel] for n, d in ws.row_dimensions.items() if d.height or d.hidden or d.outlineLevel},
        "tableaux": tableaux(ws),
        "titres": [ws.print_title_rows, ws.print_title_cols], "zone": ws.print_area,
        "entete": ws.oddHeader.center.text, "pied": ws.oddFooter.right.text,
        "sauts": [[s.id for s in ws.row_breaks.brk], [s.id for s in ws.col_breaks.brk]],
        "page": [ws.page_setup.orientation, ws.page_setup.paperSize, ws.page_setup.fitToWidth, ws.page_setup.fitToHeight,
                 bool(ws.sheet_properties.pageSetUpPr and ws.sheet_properties.pageSetUpPr.fitToPage), ws.page_margins.left],
        "protection": [ws.protection.sheet, ws.protection.password, ws.protection.formatCells],
        "onglet": ws.sheet_properties.tabColor and ws.sheet_properties.tabColor.rgb,
        "zoom": ws.sheet_view.zoomScale,
        "graphiques": [graphique(g) for g in ws._charts],
    }


def principal(chemin):
    wb, valeurs = load_workbook(chemin), load_workbook(chemin, data_only=True)
    noms = sorted([n.name, n.attr_text, n.localSheetId, bool(n.hidden), n.comment] for n in wb.defined_names.definedName)
    return {
        "ordre": wb.sheetnames, "noms": noms, "structure": bool(wb.security and wb.security.lockStructure),
        "iteration": [wb.calculation.iterate, wb.calculation.iterateCount, bool(wb.calculation.fullCalcOnLoad)],
        "styles": sorted(wb.named_styles),
        "feuilles": {ws.title: feuille(ws, valeurs[ws.title]) for ws in wb.worksheets},
        "graphiques": [f.title for f in wb.chartsheets],
    }


json.dump(principal(sys.argv[1]), sys.stdout, default=str, ensure_ascii=False)
