// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the list of goods shows of a line.
#include "ui/pages/counter/goodslines.h"

#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"

namespace bashgah::ui {

using domain::Money;
using domain::Quantity;

std::vector<Column<GoodsLines::Line>> GoodsLines::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<Line>> all;
    all.push_back(nameColumn());
    all.push_back(textColumn<Line>(QStringLiteral("quantity"), tr("Number"),
                                   [this](const Line &line) { return quantityText(line.line.quantity); },
                                   numberAlignment));
    all.push_back(textColumn<Line>(QStringLiteral("price"), tr("Price"), [this](const Line &line) { return priceText(line); },
                                   numberAlignment));
    all.back().tooltip = [this, &format](const Line &line) {
        const Money cut = cutOf(line);
        return cut.isPositive() ? tr("%1 below the list price").arg(format.money(cut)) : QString();
    };
    all.back().accessibleText = [this, &format](const Line &line) {
        const QString number = format.moneyNumber(line.line.price);
        return cutOf(line).isPositive() ? tr("%1, below the list price").arg(number) : number;
    };
    all.push_back(textColumn<Line>(QStringLiteral("sum"), tr("Sum"),
                                   [&format](const Line &line) { return format.moneyNumber(line.line.gross); },
                                   numberAlignment));
    return all;
}

/// Alone in a narrow window: then the numbers stand below the name.
Column<GoodsLines::Line> GoodsLines::nameColumn() const
{
    const Format &format = m_context.format;
    auto column = textColumn<Line>(QStringLiteral("name"), tr("Goods"), [](const Line &line) { return line.name; });
    column.tooltip = [&format](const Line &line) {
        QStringList parts{line.name, Bidi::isolate(format.localDigits(line.line.code)), line.line.category};
        parts.removeAll(QString());
        return parts.join(u" · ");
    };
    column.accessibleText = [this, &format](const Line &line) {
        //: goods, how many, the sum
        return tr("%1, %2, %3").arg(line.name, quantityText(line.line.quantity), format.moneyNumber(line.line.gross));
    };
    column.other = [this, &format](const Line &line, int role) -> QVariant {
        if (role == RowModelBase::UnderEndRole)
            return format.moneyNumber(line.line.gross);
        if (role != RowModelBase::UnderRole)
            return {};
        const QString count = quantityText(line.line.quantity);
        return QStringList{QString(count + u" × " + priceText(line)), QString(count + u" ×")};
    };
    return column;
}

QString GoodsLines::priceText(const Line &line) const
{
    const QString number = m_context.format.moneyNumber(line.line.price);
    return cutOf(line).isPositive() ? QString(number + u" ↓") : number;
}

QString GoodsLines::quantityText(Quantity quantity) const
{
    const qint64 thousandths = quantity.thousandths();
    if (thousandths % 1000 == 0)
        return m_context.format.number(thousandths / 1000);
    QString part = QStringLiteral("%1").arg(thousandths % 1000, 3, 10, QLatin1Char('0'));
    while (part.endsWith(u'0'))
        part.chop(1);
    return m_context.format.decimal(QString(QString::number(thousandths / 1000) + u'.' + part));
}

} // namespace bashgah::ui
