/** Order of the children of a worksheet, as the schema demands it (CT_Worksheet). */
export const ORDRE_FEUILLE: readonly string[] =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

/** Order of the children of the workbook part (CT_Workbook). */
export const ORDRE_CLASSEUR: readonly string[] =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`.split(/\s+/);

/** Order of the children of the styles part (CT_Stylesheet). */
export const ORDRE_STYLES: readonly string[] =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " "
  );

/** Order in which Excel writes what a font holds. */
export const ORDRE_POLICE: readonly string[] =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " "
  );

/** Order of the children of the properties of a sheet (CT_SheetPr). */
export const ORDRE_PROPRIETES: readonly string[] = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Order of the children of a view of a sheet (CT_SheetView). */
export const ORDRE_VUE: readonly string[] = ["pane", "selection", "pivotSelection", "extLst"];

/** The namespaces of a workbook: Office writes one of two families, and a workbook keeps to one. */
export interface Dialecte {
  readonly principal: string;
  readonly relations: string;
  /** Of what is drawn on a sheet: where it stands, shapes and colours, charts. */
  readonly ancrage: string;
  readonly dessin: string;
  readonly graphiques: string;
}

export const TRANSITIONNEL: Dialecte = {
  principal: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ancrage: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  dessin: "http://schemas.openxmlformats.org/drawingml/2006/main",
  graphiques: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

/** ISO 29500 Strict, the format « Classeur Open XML Strict » of Excel. */
export const STRICT: Dialecte = {
  principal: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ancrage: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  dessin: "http://purl.oclc.org/ooxml/drawingml/main",
  graphiques: "http://purl.oclc.org/ooxml/drawingml/chart",
};

export const TYPE_FEUILLE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
export const TYPE_TABLEAU = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
export const TYPE_STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
export const TYPE_DESSIN = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const TYPE_GRAPHIQUE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const TYPE_PROPRIETES_ANNEXE =
  "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** First line of every part that we write. */
export const ENTETE_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
