// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphs.h"

#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace bashgah::ui::glyphs {
namespace {

QHash<QString, char32_t> readCodepoints()
{
    QHash<QString, char32_t> table;
    QFile file(QStringLiteral(":/icons/codepoints.json"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    table.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it)
        table.insert(it.key(), static_cast<char32_t>(it.value().toInt()));
    return table;
}

QPointF at(const QRectF &box, qreal x, qreal y)
{
    return {box.left() + x * box.width(), box.top() + y * box.height()};
}

void chevron(QPainter &p, const QRectF &b, qreal tip, qreal open)
{
    p.drawPolyline(QPolygonF{{at(b, open, 0.25), at(b, tip, 0.5), at(b, open, 0.75)}});
}

void arrow(QPainter &p, const QRectF &b, qreal tip, qreal tail)
{
    const qreal wing = tip < tail ? tip + 0.25 : tip - 0.25;
    p.drawLine(at(b, tip, 0.5), at(b, tail, 0.5));
    p.drawPolyline(QPolygonF{{at(b, wing, 0.28), at(b, tip, 0.5), at(b, wing, 0.72)}});
}

bool drawKnown(QPainter &p, const QRectF &b, QStringView name)
{
    if (name == u"x") {
        p.drawLine(at(b, 0.27, 0.27), at(b, 0.73, 0.73));
        p.drawLine(at(b, 0.73, 0.27), at(b, 0.27, 0.73));
    } else if (name == u"plus" || name == u"user-plus") {
        p.drawLine(at(b, 0.5, 0.22), at(b, 0.5, 0.78));
        p.drawLine(at(b, 0.22, 0.5), at(b, 0.78, 0.5));
    } else if (name == u"check" || name == u"circle-check") {
        p.drawPolyline(QPolygonF{{at(b, 0.2, 0.52), at(b, 0.42, 0.74), at(b, 0.8, 0.28)}});
    } else if (name == u"search") {
        p.drawEllipse(at(b, 0.44, 0.44), 0.26 * b.width(), 0.26 * b.height());
        p.drawLine(at(b, 0.63, 0.63), at(b, 0.82, 0.82));
    } else if (name == u"chevron-left") {
        chevron(p, b, 0.36, 0.62);
    } else if (name == u"chevron-right") {
        chevron(p, b, 0.64, 0.38);
    } else if (name == u"chevron-down") {
        p.drawPolyline(QPolygonF{{at(b, 0.25, 0.38), at(b, 0.5, 0.64), at(b, 0.75, 0.38)}});
    } else if (name == u"arrow-left" || name == u"undo-2") {
        arrow(p, b, 0.18, 0.82);
    } else if (name == u"arrow-right" || name == u"redo-2" || name == u"send") {
        arrow(p, b, 0.82, 0.18);
    } else {
        return false;
    }
    return true;
}

} // namespace

QString family()
{
    static const QString found = [] {
        const QString path = QStringLiteral(":/icons/lucide.ttf");
        if (!QFile::exists(path))
            return QString();
        const int id = QFontDatabase::addApplicationFont(path);
        return id < 0 ? QString() : QFontDatabase::applicationFontFamilies(id).value(0);
    }();
    return found;
}

QString character(QStringView name)
{
    static const QHash<QString, char32_t> table = readCodepoints();
    const auto found = table.constFind(name.toString());
    if (found == table.cend())
        return {};
    return QString::fromUcs4(&*found, 1);
}

void drawFallback(QPainter &painter, const QRectF &box, QStringView name)
{
    if (drawKnown(painter, box, name))
        return;
    // anything else: one of three plain shapes, so that neighbours differ
    const qreal inset = 0.2 * box.width();
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    switch (qHash(name) % 3) {
    case 0:
        painter.drawEllipse(inner);
        break;
    case 1:
        painter.drawRoundedRect(inner, inset / 2, inset / 2);
        break;
    default:
        painter.drawPolygon(QPolygonF{{at(box, 0.5, 0.15), at(box, 0.85, 0.5), at(box, 0.5, 0.85),
                                       at(box, 0.15, 0.5)}});
    }
}

} // namespace bashgah::ui::glyphs
