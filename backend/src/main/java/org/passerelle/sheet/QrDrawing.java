package org.passerelle.sheet;

import io.nayuki.qrcodegen.QrCode;

/** An address as a QR code (ISO/IEC 18004). */
final class QrDrawing {
    /** Modules of white around the code, as the standard asks. */
    private static final int QUIET = 4;

    private QrDrawing() {}

    /** @param millimetres length of a side, the white border included */
    static Drawing of(String address, int millimetres) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        String length = millimetres + "mm";
        return new Drawing(length, length, "0 0 %d %d".formatted(side, side), "<path d=\"" + path + "\"/>");
    }
}
