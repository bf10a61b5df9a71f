// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/memberphoto.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>

namespace bashgah::ui::memberphoto {
namespace {

constexpr int mostPixels = 256;
constexpr int quality = 80;
constexpr qsizetype mostBytes = 64 * 1024;

QByteArray jpegOf(const QImage &picture, int percent)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "JPEG", percent) ? bytes : QByteArray();
}

} // namespace

QByteArray small(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const bool large = picture.width() > mostPixels || picture.height() > mostPixels;
    const QImage scaled = large ? picture.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                : picture;
    QImage opaque(scaled.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white); // a JPEG has no transparency
    QPainter(&opaque).drawImage(0, 0, scaled);
    const QByteArray bytes = jpegOf(opaque, quality);
    return bytes.size() <= mostBytes ? bytes : jpegOf(opaque, quality / 2);
}

QPixmap shown(const QByteArray &jpeg, int side, qreal ratio)
{
    const QImage picture = QImage::fromData(jpeg);
    if (picture.isNull())
        return {};
    const int pixels = qRound(side * ratio);
    const QImage filled = picture.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPixmap shown(pixels, pixels);
    shown.fill(Qt::transparent);
    QPainter painter(&shown);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(0, 0, pixels, pixels, pixels / 8.0, pixels / 8.0);
    painter.setClipPath(path);
    painter.drawImage((pixels - filled.width()) / 2, (pixels - filled.height()) / 2, filled);
    painter.end();
    shown.setDevicePixelRatio(ratio);
    return shown;
}

} // namespace bashgah::ui::memberphoto
