"""Writes classeur-complet.xlsx: one workbook that holds every feature of Excel that a department may use.

Made by openpyxl, then by hand on the zip for what openpyxl does not know (threaded comments, sparklines, the rules and
validations of Excel 2010, custom XML, the task pane of another add-in). Run: python3 test/hors-ligne/classeur-complet.py
The same run always gives the same bytes. Names are invented.
"""

import base64
import datetime
import io
import pathlib
import re
import zipfile

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import (
    CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule, Rule)
from openpyxl.styles import (
    Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side)
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.table import Table, TableStyleInfo

SORTIE = pathlib.Path(__file__).with_name("classeur-complet.xlsx")
EPOQUE = datetime.datetime(2026, 1, 1)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
XM = "http://schemas.microsoft.com/office/excel/2006/main"


def grille(ws):
    """The marks of S3, with everything that a sheet can carry."""
    ws.title = "S3"
    ws.merge_cells("A1:H1")
    ws["A1"] = "BUT2 GMP MPI - S3 - 2025/2026"
    ws["A1"].font = Font(bold=True, size=14, color="FF1F4E79")
    ws.append(["N°", "Nom Prénom", "Gr", "R3.03", "R3.10", "SAE3.01", "Moy UE31", "Remarque"])
    ws.append(["Coef", "", "", 2, 1, 5, "", ""])
    noms = ["MARTIN Lou", "PETIT Ali", "DURAND Zoé", "ROUX Noé", "LEROY Inès", "MOREL Tom"]
    for i, nom in enumerate(noms):
        ligne = i + 4
        ws.append([22100101 + i, nom, "AB"[i % 2], 12.5 - i, ["9,5", "ABI", "ABJ", 14, 8, 10][i], 13 - i, None, None])
        ws.cell(ligne, 7).value = f"=SUMPRODUCT(D{ligne}:F{ligne},$D$3:$F$3)/SUM($D$3:$F$3)"
        ws.cell(ligne, 7).number_format = "0.00"
        ws.cell(ligne, 7).protection = Protection(locked=True, hidden=True)
        ws.cell(ligne, 4).fill = PatternFill("solid", fgColor="FFFFF2CC")
        ws.cell(ligne, 6).border = Border(left=Side("thin", "FF7F7F7F"), bottom=Side("double"))
        ws.cell(ligne, 2).alignment = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
    ws["H4"] = "très assidu cette année"
    ws["H5"] = "voir le site"
    ws["H5"].hyperlink = "https://example.org/aide"
    ws["H6"] = "vers les coefficients"
    ws["H6"].hyperlink = Hyperlink(ref="H6", location="Coefs!A1", display="vers les coefficients")
    ws["H7"] = datetime.date(2026, 1, 15)
    ws["H7"].number_format = "dd/mm/yyyy"
    ws["H8"].style = "Alerte jury"
    ws["H8"] = True
    ws["D4"].comment = Comment("Copie relue le 12 janvier.", "Secrétariat")
    ws["E5"].comment = Comment("[Threaded comment]", "tc={2D1F6E56-7C0B-4F0E-9C8C-000000000001}")


def regles(ws):
    """Nine kinds of conditional format; the tenth refers to another sheet and is added on the zip."""
    rouge = PatternFill(bgColor="FFFFC7CE")
    dxf = DifferentialStyle(font=Font(color="FF9C0006"), fill=rouge)
    ws.conditional_formatting.add("D4:F9", CellIsRule(operator="lessThan", formula=["8"], fill=rouge))
    ws.conditional_formatting.add("A4:H9", FormulaRule(formula=['$C4="B"'], font=Font(italic=True), stopIfTrue=True))
    ws.conditional_formatting.add("D4:D9", ColorScaleRule(
        start_type="min", start_color="FFF8696B", mid_type="percentile", mid_value=50, mid_color="FFFFEB84",
        end_type="max", end_color="FF63BE7B"))
    ws.conditional_formatting.add("F4:F9", DataBarRule("num", 0, "num", 20, color="FF638EC6"))
    ws.conditional_formatting.add("G4:G9", IconSetRule("3TrafficLights1", "num", [0, 8, 10]))
    ws.conditional_formatting.add("D4:D9", Rule(type="top10", rank=2, dxf=dxf))
    ws.conditional_formatting.add("F4:F9", Rule(type="aboveAverage", aboveAverage=False, dxf=dxf))
    ws.conditional_formatting.add("A4:A9", Rule(type="duplicateValues", dxf=dxf))
    ws.conditional_formatting.add("H4:H9", Rule(
        type="containsText", operator="containsText", text="assidu", formula=['NOT(ISERROR(SEARCH("assidu",H4)))'], dxf=dxf))


def validations(ws):
    liste = DataValidation(type="list", formula1='"A,B"', allow_blank=True, showErrorMessage=True)
    liste.add("C4:C9")
    note = DataValidation(type="decimal", operator="between", formula1="0", formula2="20", errorStyle="warning",
                          promptTitle="Note", prompt="Une note sur 20", showInputMessage=True)
    note.add("D4:D9")
    ws.add_data_validation(liste)
    ws.add_data_validation(note)


def mise_en_page(ws):
    ws.freeze_panes = "C4"
    ws.column_dimensions["B"].width = 24
    ws.column_dimensions["C"].hidden = True
    ws.column_dimensions.group("D", "F", outline_level=1)
    ws.row_dimensions[9].hidden = True
    ws.row_dimensions[2].height = 30
    ws.row_dimensions.group(7, 8, outline_level=1)
    ws.print_title_rows = "1:3"
    ws.print_title_cols = "A:B"
    ws.print_area = "A1:H9"
    ws.oddHeader.center.text = "&A"
    ws.oddFooter.right.text = "Page &P / &N"
    ws.row_breaks.append(Break(id=6))
    ws.col_breaks = ColBreak()
    ws.col_breaks.append(Break(id=5))
    ws.page_setup.orientation = "landscape"
    ws.page_setup.paperSize = 9
    ws.page_margins.left = 0.3
    ws.protection.sheet = True
    ws.protection.password = "jury"
    ws.protection.formatCells = False
    ws.sheet_properties.tabColor = "FF00B050"
    ws.sheet_view.zoomScale = 90


def autres_feuilles(wb):
    ws = wb.create_sheet("S4")
    ws.append(["N°", "Nom Prénom", "R4.01"])
    ws.append([22100102, "PETIT Ali", 11])
    ws.append([22100101, "MARTIN Lou", "12,25"])
    coefs = wb.create_sheet("Coefs")
    for ligne in (["Module", "Coef"], ["R3.03", 2], ["R3.10", 1], ["SAE3.01", 5]):
        coefs.append(ligne)
    table = Table(displayName="Coefficients", ref="A1:B4")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    coefs.add_table(table)
    graphique = BarChart()
    graphique.title = "Coefficients"
    graphique.add_data(Reference(coefs, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    coefs.add_chart(graphique, "D2")
    cachee = wb.create_sheet("Interne")
    cachee["A1"] = "ne pas montrer"
    cachee.sheet_state = "veryHidden"
    feuille = wb.create_chartsheet("Graphique")
    seul = BarChart()
    seul.add_data(Reference(coefs, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    feuille.add_chart(seul)


def noms(wb):
    for nom in (
        DefinedName("SEUIL", attr_text="10", comment="La moyenne, annexe 1, 4.3"),
        DefinedName("Cache", attr_text="Interne!$A$1", hidden=True),
        DefinedName("Notes", attr_text="'S3'!$D$4:$F$9"),
        DefinedName("Locale", attr_text="'S4'!$C$2:$C$3", localSheetId=1),
    ):
        wb.defined_names.append(nom)


def par_openpyxl():
    wb = Workbook()
    alerte = NamedStyle("Alerte jury", font=Font(bold=True, color="FFC00000"), fill=PatternFill("solid", fgColor="FFFDE9D9"))
    wb.add_named_style(alerte)
    grille(wb.active)
    regles(wb.active)
    validations(wb.active)
    mise_en_page(wb.active)
    autres_feuilles(wb)
    noms(wb)
    wb.security = WorkbookProtection(workbookPassword="jury", lockStructure=True)
    wb.calculation.iterate = True
    wb.calculation.iterateCount = 50
    wb.calculation.fullCalcOnLoad = False
    wb.properties.created = wb.properties.modified = EPOQUE
    octets = io.BytesIO()
    wb.save(octets)
    with zipfile.ZipFile(octets) as archive:
        return {nom: archive.read(nom) for nom in archive.namelist()}


EXTENSIONS_S3 = f"""<extLst>
<ext xmlns:x14="{X14}" uri="{{78C0D931-6437-407d-A8EE-F0AAD7539E65}}"><x14:conditionalFormattings>\
<x14:conditionalFormatting xmlns:xm="{XM}"><x14:cfRule type="expression" priority="12" id="{{0B0B7C7C-0000-4000-8000-000000000001}}">\
<xm:f>D4&lt;Coefs!$B$2</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFDDEBF7"/></patternFill></fill></x14:dxf></x14:cfRule>\
<xm:sqref>D4:D9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext xmlns:x14="{X14}" uri="{{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}}"><x14:dataValidations xmlns:xm="{XM}" count="1">\
<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Coefs!$A$2:$A$4</xm:f></x14:formula1>\
<xm:sqref>H9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext xmlns:x14="{X14}" uri="{{05C60535-1F16-4fd2-B633-F4F36F0B64E0}}"><x14:sparklineGroups xmlns:xm="{XM}">\
<x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'S3'!D4:F4</xm:f>\
<xm:sqref>H9</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>
</extLst>"""

RICHE = """<r><t xml:space="preserve">très </t></r><r><rPr><b/><color rgb="FFC00000"/><sz val="11"/>\
<rFont val="Calibri"/></rPr><t>assidu</t></r><r><t xml:space="preserve"> cette année</t></r>"""
FIL = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">\
<threadedComment ref="E5" dT="2026-01-12T09:00:00.00" personId="{7E6A1B2C-0000-4000-8000-000000000001}" \
id="{2D1F6E56-7C0B-4F0E-9C8C-000000000001}"><text>Absence à justifier</text></threadedComment></ThreadedComments>"""
PERSONNES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">\
<person displayName="Camille BERNARD" id="{7E6A1B2C-0000-4000-8000-000000000001}" userId="camille.bernard" providerId="None"/></personList>"""
PERSO = """<?xml version="1.0" encoding="UTF-8"?><scolarite xmlns="urn:exemple:scolarite"><annee>2025</annee></scolarite>"""
PERSO_PROPS = """<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem \
ds:itemID="{5B2C1B60-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">\
<ds:schemaRefs/></ds:datastoreItem>"""
VOLET = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" \
visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="{RELS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>"""
EXTENSION = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" \
id="{{1C9E8A00-0000-4000-8000-000000000001}}"><we:reference id="1c9e8a00-0000-4000-8000-000000000001" version="1.0.0.0" \
store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="reglages" \
value="{{&quot;arrondi&quot;:&quot;centieme&quot;}}"/></we:properties><we:bindings/><we:snapshot xmlns:r="{RELS}"/></we:webextension>"""
IMAGE = f"""<oneCellAnchor><from><col>8</col><colOff>0</colOff><row>20</row><rowOff>0</rowOff></from><ext cx="190500" cy="190500"/>\
<pic><nvPicPr><cNvPr id="9" name="Logo" descr="Logo du département"/><cNvPicPr/></nvPicPr><blipFill>\
<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{RELS}" r:embed="rId9"/>\
<a:stretch xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fillRect/></a:stretch></blipFill>\
<spPr><a:xfrm xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:off x="0" y="0"/><a:ext cx="190500" cy="190500"/></a:xfrm>\
<a:prstGeom xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" prst="rect"/></spPr></pic><clientData/></oneCellAnchor>"""


def relier(parties, nom, lien):
    if nom not in parties:
        parties[nom] = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    parties[nom] = parties[nom].replace(b"</Relationships>", lien.encode() + b"</Relationships>")


def declarer(parties, declaration):
    types = "[Content_Types].xml"
    parties[types] = parties[types].replace(b"</Types>", declaration.encode() + b"</Types>")


def chaines_partagees(parties, feuille):
    """Strings as Excel stores them: shared, one of them rich, one with a phonetic run that is no part of it."""
    textes = re.findall(r't="inlineStr"><is><t>([^<]*)</t></is>', feuille)
    entrees = [f"<t>{texte}</t>" for texte in textes]
    entrees[textes.index("très assidu cette année")] = RICHE
    entrees[textes.index("PETIT Ali")] += '<rPh sb="0" eb="5"><t>peti</t></rPh><phoneticPr fontId="0"/>'
    parties["xl/sharedStrings.xml"] = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="{MAIN}" count="{len(textes)}" '
        f'uniqueCount="{len(textes)}">' + "".join(f"<si>{entree}</si>" for entree in entrees) + "</sst>").encode()
    relier(parties, "xl/_rels/workbook.xml.rels", f'<Relationship Id="rIdSst" Type="{RELS}/sharedStrings" Target="sharedStrings.xml"/>')
    declarer(parties, '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>')
    rangs = iter(range(len(textes)))
    return re.sub(r't="inlineStr"><is><t>[^<]*</t></is>', lambda _: f't="s"><v>{next(rangs)}</v>', feuille)


def ce_que_openpyxl_ignore(parties):
    s3 = parties["xl/worksheets/sheet1.xml"].decode()
    valeurs = iter(["11.25", "10.125", "9.125", "10.5", "8.625", "7.875"])
    s3 = re.sub(r"</f><v\s*/>|</f><v></v>", lambda _: f"</f><v>{next(valeurs)}</v>", s3)
    s3 = re.sub(r"&#(\d+);", lambda code: chr(int(code[1])), s3)
    s3 = chaines_partagees(parties, s3)
    s3 = s3.replace("</worksheet>", EXTENSIONS_S3 + "</worksheet>")
    parties["xl/worksheets/sheet1.xml"] = s3.encode()
    parties["xl/workbook.xml"] = parties["xl/workbook.xml"].replace(b"'S3'!1:3,'S3'!A:B", b"'S3'!$A:$B,'S3'!$1:$3")
    parties["xl/calcChain.xml"] = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<calcChain xmlns="{MAIN}">'
        + "".join(f'<c r="G{ligne}"{" i=" + chr(34) + "1" + chr(34) if ligne == 4 else ""}/>' for ligne in range(4, 10))
        + "</calcChain>").encode()
    relier(parties, "xl/_rels/workbook.xml.rels", f'<Relationship Id="rIdCalc" Type="{RELS}/calcChain" Target="calcChain.xml"/>')
    declarer(parties, '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>')

    parties["xl/threadedComments/threadedComment1.xml"] = FIL.encode()
    parties["xl/persons/person.xml"] = PERSONNES.encode()
    mso = "http://schemas.microsoft.com/office/2017/10/relationships"
    relier(parties, "xl/worksheets/_rels/sheet1.xml.rels",
           f'<Relationship Id="rIdFil" Type="{mso}/threadedComment" Target="../threadedComments/threadedComment1.xml"/>')
    relier(parties, "xl/_rels/workbook.xml.rels", f'<Relationship Id="rIdPers" Type="{mso}/person" Target="persons/person.xml"/>')
    declarer(parties, '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>')
    declarer(parties, '<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>')

    parties["customXml/item1.xml"] = PERSO.encode()
    parties["customXml/itemProps1.xml"] = PERSO_PROPS.encode()
    relier(parties, "customXml/_rels/item1.xml.rels",
           f'<Relationship Id="rId1" Type="{RELS}/customXmlProps" Target="itemProps1.xml"/>')
    relier(parties, "xl/_rels/workbook.xml.rels", f'<Relationship Id="rIdPerso" Type="{RELS}/customXml" Target="../customXml/item1.xml"/>')
    declarer(parties, '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>')

    parties["xl/webextensions/taskpanes.xml"] = VOLET.encode()
    parties["xl/webextensions/webextension1.xml"] = EXTENSION.encode()
    we = "http://schemas.microsoft.com/office/2011/relationships"
    relier(parties, "_rels/.rels", f'<Relationship Id="rIdVolet" Type="{we}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>')
    relier(parties, "xl/webextensions/_rels/taskpanes.xml.rels",
           f'<Relationship Id="rId1" Type="{we}/webextension" Target="webextension1.xml"/>')
    declarer(parties, '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>')
    declarer(parties, '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>')

    parties["xl/media/image1.png"] = PNG
    dessin = parties["xl/drawings/drawing1.xml"].decode()
    parties["xl/drawings/drawing1.xml"] = dessin.replace("</wsDr>", IMAGE + "</wsDr>").encode()
    relier(parties, "xl/drawings/_rels/drawing1.xml.rels", f'<Relationship Id="rId9" Type="{RELS}/image" Target="../media/image1.png"/>')
    declarer(parties, '<Default Extension="png" ContentType="image/png"/>')


def enregistrer(parties):
    parties["docProps/core.xml"] = re.sub(
        rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-01-01T00:00:00Z", parties["docProps/core.xml"])
    with zipfile.ZipFile(SORTIE, "w", zipfile.ZIP_DEFLATED) as archive:
        for nom in sorted(parties, key=lambda nom: (nom != "[Content_Types].xml", nom)):
            archive.writestr(zipfile.ZipInfo(nom, (1980, 1, 1, 0, 0, 0)), parties[nom], zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    parties = par_openpyxl()
    ce_que_openpyxl_ignore(parties)
    enregistrer(parties)
    print(f"{SORTIE.name} : {SORTIE.stat().st_size} octets")
