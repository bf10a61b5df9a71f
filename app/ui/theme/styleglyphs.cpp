// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleglyphs.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QTemporaryDir>

namespace bashgah::ui {
namespace {

constexpr int side = 32; ///< twice the size shown, for dense displays

void save(const QString &folder, const QString &name, const QPixmap &pixmap)
{
    pixmap.save(folder + u'/' + name + QStringLiteral(".png"));
}

QPixmap dot(const QColor &color)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(side * 0.3, side * 0.3, side * 0.4, side * 0.4));
    return pixmap;
}

} // namespace

void paintStyleGlyphs(const Colors &colors)
{
    static const QTemporaryDir folder;
    if (!folder.isValid())
        return; // the style sheet then shows plain boxes
    QDir::setSearchPaths(QStringLiteral("glyph"), {folder.path()});
    const QSize size(side, side);
    save(folder.path(), QStringLiteral("chevron-down"), icons::icon(u"chevron-down", Tone::Muted).pixmap(size, 1.0));
    save(folder.path(), QStringLiteral("chevron-up"), icons::icon(u"chevron-up", Tone::Muted).pixmap(size, 1.0));
    save(folder.path(), QStringLiteral("check"), icons::onAccent(u"check").pixmap(size, 1.0));
    save(folder.path(), QStringLiteral("dot"), dot(colors.onAccent));
}

} // namespace bashgah::ui
