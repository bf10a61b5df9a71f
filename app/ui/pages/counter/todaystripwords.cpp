// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the strip of today reads, and the words above its list.
#include "services/counter/counterservice.h"
#include "services/staff/shiftservice.h"
#include "ui/appcontext.h"
#include "ui/format/format.h"
#include "ui/pages/counter/todaystrip.h"
#include "ui/settings/devicesettings.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QTableView>

namespace bashgah::ui {
namespace {

constexpr int rowsOfTill = 10;

} // namespace

void TodayStrip::refresh()
{
    const auto rows = m_all ? m_context.counter.today(wholeDay)
                            : m_context.counter.today(rowsOfTill, tillOf(m_context.settings));
    m_failed = !rows;
    if (!rows) {
        showFailure(rows.error());
        return;
    }
    std::vector<TodayPurchase> shown;
    for (const services::TodayRow &row : *rows)
        shown.push_back({row.purchase, row.memberName});
    m_model->setRows(std::move(shown));
    m_pane->showRows();
    const auto newest = m_context.counter.today(rowsOfTill + 1);
    m_hasMore = newest && newest->size() > rows->size();
    showScope();
    showTotals();
    arrange();
    updateButtons();
}

/// The line of words says it too: in a low window the list is folded away.
void TodayStrip::showFailure(const domain::Error &error)
{
    m_hasMore = false;
    m_model->setRows({});
    m_pane->showError(error, m_context.format, [this] { refresh(); });
    m_scope->clear();
    m_totals->setText(tr("The purchases of today cannot be read."));
    arrange();
}

/// Whose purchases stand in the list.
void TodayStrip::showScope()
{
    const int listed = m_model->rowCount();
    QString scope = tr("This till");
    if (m_all)
        scope = tr("Whole shop");
    else if (m_hasMore && listed == 0)
        scope = tr("This till has sold nothing today");
    else if (m_hasMore && listed == rowsOfTill) //: of the purchases of today; %1 a number
        scope = tr("This till: the newest %1").arg(m_context.format.number(listed));
    m_scope->setText(scope);
    m_scope->setToolTip(m_all ? tr("What every till sold today")
                              : tr("What was sold at this computer, and what no till recorded, such as an import"));
    m_pane->view().setAccessibleDescription(scope);
}

/// They are the shop's, whatever the list shows.
void TodayStrip::showTotals()
{
    const auto totals = m_context.counter.shiftTotals(m_context.today());
    if (!totals) {
        m_totals->setText(tr("The totals of today cannot be read."));
        return;
    }
    const Format &format = m_context.format;
    const auto shift = m_context.shifts.current(chosenStaff(m_context.settings));
    domain::Money drawer;
    if (shift && *shift) {
        for (const domain::ShiftPayment &payment : (*shift)->payments)
            drawer += payment.taken - payment.paidBack;
    }
    QString words = dayWords(*totals);
    if (shift && *shift) //: what came in since the shift was opened; %1 the totals of the day, %2 an amount
        words = tr("%1 · this shift %2").arg(words, format.money(drawer));
    m_totals->setText(words);
}

QString TodayStrip::dayWords(const services::ShiftTotals &totals) const
{
    const Format &format = m_context.format;
    QString words = tr("No purchases today yet");
    if (totals.purchases > 0 || !totals.refunds.isZero()) {
        //: totals of the day; %1 a number, %2 an amount, %3 and %4 numbers of points
        words = tr("Whole shop today: %1 purchases, %2 · points given %3, spent %4")
                    .arg(format.number(totals.purchases), format.money(totals.revenue),
                         format.number(totals.earned.value()),
                         format.number((totals.spent - totals.spentBeside).value()));
    }
    if (totals.spentBeside.isZero())
        return words;
    //: %1 the totals of the day, %2 a number of points that were spent for rewards, not in purchases
    return tr("%1 · points for rewards %2").arg(words, format.number(totals.spentBeside.value()));
}

} // namespace bashgah::ui
