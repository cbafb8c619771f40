/** functions.json, as the add-in ships it. */
export interface Metadonnees {
  readonly functions: readonly Fonction[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface Fonction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parametre[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
}

export interface Parametre {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
