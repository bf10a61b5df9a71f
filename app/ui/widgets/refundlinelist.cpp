// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/refundlinelist.h"

#include "ui/format/bidi.h"
#include "ui/format/format.h"

#include <QKeyEvent>

#include <algorithm>

namespace bashgah::ui {

using domain::Money;

namespace {

constexpr int linesShown = 4;

QString countText(const Format &format, qint64 thousandths)
{
    if (thousandths % 1000 == 0)
        return format.number(thousandths / 1000);
    return format.decimal(QString::number(static_cast<double>(thousandths) / 1000.0, 'f', 3));
}

} // namespace

RefundLineList::RefundLineList(const Format &format, QWidget *parent) : QListWidget(parent), m_format(format)
{
    setObjectName(QStringLiteral("refundLines"));
    setAccessibleName(tr("Goods that come back"));
    setAccessibleDescription(tr("+ and − change how many come back; Space takes all of a line or none."));
    setToolTip(accessibleDescription());
    setWordWrap(true);
    connect(this, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem *item) { toggle(row(item)); });
}

void RefundLineList::showLines(std::vector<services::RefundableLine> lines)
{
    clear();
    m_lines.clear();
    for (services::RefundableLine &line : lines) {
        m_lines.push_back({std::move(line), 0});
        addItem(QString());
        showRow(static_cast<int>(m_lines.size()) - 1);
    }
    setVisible(!m_lines.empty());
    if (m_lines.empty())
        return;
    setCurrentRow(0);
    const int shown = std::min(linesShown, static_cast<int>(m_lines.size()));
    setFixedHeight(shown * std::max(sizeHintForRow(0), fontMetrics().lineSpacing()) + 2 * frameWidth() + 4);
}

Money RefundLineList::amountOf(const Line &line)
{
    const qint64 all = line.line.quantity.thousandths();
    if (line.thousandths >= all)
        return line.line.left;
    return line.line.left.times(domain::Rational(line.thousandths, all), domain::Rounding::Floor);
}

std::vector<domain::RefundLine> RefundLineList::chosen() const
{
    std::vector<domain::RefundLine> lines;
    for (const Line &line : m_lines) {
        const Money amount = amountOf(line);
        if (line.thousandths > 0 && amount.isPositive())
            lines.push_back({line.line.lineNo, amount, domain::Quantity::fromThousandths(line.thousandths)});
    }
    return lines;
}

Money RefundLineList::sum() const
{
    Money sum;
    for (const domain::RefundLine &line : chosen())
        sum += line.amount;
    return sum;
}

QVariant RefundLineList::typedWork() const
{
    QVariantMap work;
    for (const Line &line : m_lines) {
        if (line.thousandths > 0)
            work.insert(QString::number(line.line.lineNo), line.thousandths);
    }
    return work.isEmpty() ? QVariant() : QVariant(work);
}

void RefundLineList::setTypedWork(const QVariant &work)
{
    if (m_lines.empty())
        return; // the purchase is gone: there is nothing to be told
    const QVariantMap wanted = work.toMap();
    for (size_t row = 0; row < m_lines.size(); ++row) {
        Line &line = m_lines[row];
        const qint64 typed = wanted.value(QString::number(line.line.lineNo)).toLongLong();
        line.thousandths = std::clamp<qint64>(typed, 0, line.line.quantity.thousandths());
        showRow(static_cast<int>(row));
    }
    emit changed();
}

void RefundLineList::toggle(int row)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    Line &line = m_lines[static_cast<size_t>(row)];
    line.thousandths = line.thousandths > 0 ? 0 : line.line.quantity.thousandths();
    showRow(row);
    emit changed();
}

void RefundLineList::step(int row, int by)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    Line &line = m_lines[static_cast<size_t>(row)];
    line.thousandths = std::clamp<qint64>(line.thousandths + by * Q_INT64_C(1000), 0, line.line.quantity.thousandths());
    showRow(row);
    emit changed();
}

void RefundLineList::showRow(int row)
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    //: %1 goods, %2 how many come back, %3 of how many, %4 an amount
    item(row)->setText(tr("%1: %2 of %3 (%4)")
                           .arg(Bidi::isolateAuto(line.line.name), countText(m_format, line.thousandths),
                                countText(m_format, line.line.quantity.thousandths()),
                                m_format.money(line.thousandths > 0 ? amountOf(line) : line.line.left)));
}

void RefundLineList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        step(currentRow(), 1);
        return;
    case Qt::Key_Minus:
        step(currentRow(), -1);
        return;
    case Qt::Key_Space:
        toggle(currentRow());
        return;
    default:
        QListWidget::keyPressEvent(event);
    }
}

} // namespace bashgah::ui
