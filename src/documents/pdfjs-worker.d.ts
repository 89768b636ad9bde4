/** What reads a PDF, without the types that the package gives of the rest: it makes itself known to it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
