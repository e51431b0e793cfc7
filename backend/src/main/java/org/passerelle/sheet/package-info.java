/**
 * Sheets to print: a record on a few A4 pages as PDF, made by the server from the same reads as the page. What a sheet
 * says is put together in *SheetContent, how it looks is in the templates under resources/sheet.
 */
package org.passerelle.sheet;
