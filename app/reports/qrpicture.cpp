// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/qrpicture.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace bashgah::reports {
namespace {

constexpr int quiet = 4; ///< modules around it, ISO/IEC 18004

} // namespace

QImage qrPicture(const QString &digits, int scale)
{
    const QByteArray text = digits.toLatin1();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    const int side = (code->width + 2 * quiet) * scale;
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                painter.fillRect((x + quiet) * scale, (y + quiet) * scale, scale, scale, Qt::black);
        }
    }
    painter.end();
    return picture;
}

} // namespace bashgah::reports
