/// The bundled bases.
public enum BaseLocales {}
