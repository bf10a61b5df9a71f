// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/shiftview.h"

#include "services/staff/shiftservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Money;
using domain::Shift;

ShiftView::ShiftView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_model = std::make_unique<Model>(columns(), [](const Shift &shift) { return shift.id; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *card = new Card;
    buildCurrent(card);
    column->addWidget(card);
    m_pane = new TablePane(tr("Shifts"));
    m_pane->setObjectName(QStringLiteral("shiftList"));
    m_pane->setModel(m_model.get());
    const QString moment = context.format.dateTime(context.clock.now());
    m_pane->fitColumns({{16, 0}, {18, 1, moment}, {18, 2, moment}, {12, 4}, {14, 3}, {14, 5}, {20, 0}}, 0, context.settings,
                       QStringLiteral("staff.shifts.widths"));
    m_pane->empty().setWords(QStringLiteral("clock"), tr("No shifts yet"),
                             tr("A shift begins with the cash in the drawer and ends with counting it."));
    (new EmptyOffer(m_pane->empty(), context))
        ->offer(tr("Open the shift"), [this] { m_cash->value() ? submit() : takeFocus(); }, {domain::StaffAction::Sell});
    column->addWidget(m_pane, 1);
}

void ShiftView::buildCurrent(Card *card)
{
    m_head = new QLabel;
    m_head->setObjectName(QStringLiteral("shiftHead"));
    m_head->setFont(Theme::font(TextSize::Heading));
    m_head->setWordWrap(true);
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("shiftTotals"));
    m_totals->setWordWrap(true);
    m_totals->setTextFormat(Qt::PlainText);
    m_cashLabel = new QLabel;
    m_cash = new MoneyEdit(m_context.format);
    m_cash->setObjectName(QStringLiteral("shiftCash"));
    m_cashLabel->setBuddy(m_cash);
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("shiftNote"));
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note"));
    m_difference = new QLabel;
    m_difference->setObjectName(QStringLiteral("shiftDifference"));
    m_submit = new QPushButton;
    m_submit->setObjectName(QStringLiteral("shiftSubmit"));
    Theme::setRole(m_submit, ButtonRole::Primary);
    card->body()->addWidget(m_head);
    card->body()->addWidget(m_totals);
    card->body()->addWidget(m_cashLabel);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::smallGap);
    row->addWidget(m_cash);
    row->addWidget(m_note, 1);
    row->addWidget(m_submit);
    card->body()->addLayout(row);
    card->body()->addWidget(m_cash->hint());
    card->body()->addWidget(m_difference);
    new EnterOrder({m_cash, m_note}, [this] { submit(); }, this);
    connect(m_cash, &MoneyEdit::valueChanged, this, &ShiftView::showDifference);
    connect(m_submit, &QPushButton::clicked, this, &ShiftView::submit);
}

std::vector<Column<Shift>> ShiftView::columns() const
{
    const Format &format = m_context.format;
    const auto money = [&format](const QString &id, const QString &header, std::function<Money(const Shift &)> amount) {
        return textColumn<Shift>(
            id, header, [&format, amount = std::move(amount)](const Shift &shift) { return format.moneyNumber(amount(shift)); },
            numberAlignment);
    };
    std::vector<Column<Shift>> all;
    all.push_back(textColumn<Shift>(QStringLiteral("staff"), tr("Who"), [](const Shift &shift) {
        return shift.staffName.isEmpty() ? tr("The shop") : shift.staffName;
    }));
    all.push_back(textColumn<Shift>(QStringLiteral("opened"), tr("Opened"), [&format](const Shift &shift) {
        return format.dateTime(shift.openedAt);
    }));
    all.push_back(textColumn<Shift>(QStringLiteral("closed"), tr("Closed"), [&format](const Shift &shift) {
        return shift.isOpen() ? tr("still open") : format.dateTime(*shift.closedAt);
    }));
    all.push_back(textColumn<Shift>(
        QStringLiteral("purchases"), tr("Purchases"),
        [&format](const Shift &shift) { return format.number(shift.purchases()); }, numberAlignment));
    all.push_back(money(QStringLiteral("taken"), tr("Taken in"), [](const Shift &shift) { return shift.taken(); }));
    all.push_back(money(QStringLiteral("cash"), tr("Cash expected"), [](const Shift &shift) { return shift.expectedCash(); }));
    all.push_back(textColumn<Shift>(QStringLiteral("difference"), tr("Difference"), [this](const Shift &shift) {
        return shift.isOpen() ? QString() : differenceText(shift.difference());
    }));
    all.back().tooltip = [](const Shift &shift) { return shift.note; };
    return all;
}

QString ShiftView::paymentWord(const QString &kind) const
{
    if (kind == u"cash")
        return tr("Cash");
    if (kind == u"card")
        return tr("Card");
    if (kind == u"transfer")
        return tr("Transfer");
    if (kind == u"account")
        return tr("On account");
    return kind.isEmpty() ? tr("Payment not said") : kind;
}

QString ShiftView::differenceText(Money difference) const
{
    if (difference.isZero())
        return tr("The cash is right.");
    return difference < Money() ? tr("%1 is missing.").arg(m_context.format.money(Money() - difference))
                                : tr("%1 is too much.").arg(m_context.format.money(difference));
}

void ShiftView::reload()
{
    auto shifts = m_context.shifts.newest();
    if (!shifts) {
        m_pane->showError(shifts.error(), m_context.format, [this] { reload(); });
        return;
    }
    m_model->setRows(std::move(*shifts));
    m_pane->showRows();
    showCurrent();
}

void ShiftView::showCurrent()
{
    auto current = m_context.shifts.current(chosenStaff(m_context.settings));
    if (!current) {
        emit failed(current.error());
        return;
    }
    const bool wasOpen = m_current.has_value();
    m_current = std::move(*current);
    if (wasOpen != m_current.has_value()) {
        m_cash->clear();
        m_note->clear();
    }
    m_note->setVisible(m_current.has_value());
    m_totals->setVisible(m_current.has_value());
    m_submit->setText(m_current ? tr("Close the shift") : tr("Open the shift"));
    m_cashLabel->setText(m_current ? tr("Cash counted in the drawer") : tr("Cash in the drawer"));
    m_cash->setAccessibleName(m_cashLabel->text());
    if (m_current)
        showTotals(*m_current);
    else
        m_head->setText(tr("No shift is open"));
    showDifference();
}

void ShiftView::showTotals(const Shift &shift)
{
    const Format &format = m_context.format;
    m_head->setText(shift.staffName.isEmpty()
                        ? tr("Open since %1").arg(format.dateTime(shift.openedAt))
                        : tr("%1, open since %2").arg(Bidi::isolateAuto(shift.staffName), format.dateTime(shift.openedAt)));
    QStringList lines;
    for (const domain::ShiftPayment &payment : shift.payments) {
        QString line = tr("%1: %2").arg(paymentWord(payment.kind), format.money(payment.taken));
        if (!payment.paidBack.isZero())
            line += tr(", paid back %1").arg(format.money(payment.paidBack));
        lines.append(line);
    }
    lines.append(tr("Cash expected in the drawer: %1").arg(format.money(shift.expectedCash())));
    m_totals->setText(lines.join(u'\n'));
}

void ShiftView::showDifference()
{
    const auto counted = m_cash->value();
    if (!m_current || !counted) {
        m_difference->clear();
        return;
    }
    const Money difference = *counted - m_current->expectedCash();
    m_difference->setText(differenceText(difference));
    Theme::setTone(m_difference, difference.isZero() ? Tone::Success : Tone::Warning);
}

void ShiftView::submit()
{
    const auto cash = m_cash->result();
    if (!cash) {
        emit failed(cash.error());
        m_cash->setFocus();
        return;
    }
    const auto who = chosenStaff(m_context.settings);
    const bool closing = m_current.has_value();
    const auto done = closing ? m_context.shifts.close(who, *cash, m_note->text()) : m_context.shifts.open(who, *cash);
    if (!done) {
        emit failed(done.error());
        return;
    }
    m_cash->clear();
    m_note->clear();
    reload();
    m_context.toasts.show(closing ? tr("The shift is closed. %1").arg(differenceText(done->difference()))
                                  : tr("The shift is open."));
    m_context.events.notify();
    m_cash->setFocus();
}

void ShiftView::takeFocus()
{
    m_cash->setFocus();
}

} // namespace bashgah::ui
