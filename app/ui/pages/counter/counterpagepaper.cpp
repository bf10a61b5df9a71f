// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What scanners bring to the counter, and what goes to the printer.
#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/pages/counter/codesbar.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/pages/counter/todaystrip.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/navigator.h"

#include <algorithm>

namespace bashgah::ui {

std::optional<domain::MemberId> CounterPage::shownMember() const
{
    return m_snapshot ? m_snapshot->member : std::nullopt;
}

/// A code joins the purchase that is being made; a receipt opens for goods to come back. "stay": only look here.
bool CounterPage::takeScan(const QVariantMap &args)
{
    if (const auto code = args.value(QStringLiteral("code")); code.isValid()) {
        m_codes->take(code.toString());
        if (m_snapshot)
            m_form->focusAmount();
        return true;
    }
    if (const auto purchase = args.value(QStringLiteral("purchase")); purchase.isValid()) {
        beginRefund(domain::PurchaseId(purchase.toLongLong()));
        return true;
    }
    return args.contains(QStringLiteral("stay"));
}

QString CounterPage::lastKey() const
{
    return QString(u"counter.last." + m_context.shop.name);
}

/// On this computer, so that it survives a restart: "2026-08-22 17".
void CounterPage::keepLast(domain::PurchaseId id)
{
    m_last = id;
    const QString text = QStringLiteral("%1 %2").arg(m_context.today().toString(Qt::ISODate)).arg(id.value());
    m_context.settings.setViewState(lastKey(), text.toUtf8());
}

/// The last purchase of this desk today. Nobody gets the receipt of a customer at another one.
std::optional<domain::PurchaseId> CounterPage::lastHere() const
{
    if (m_last)
        return m_last;
    const QStringList kept = QString::fromUtf8(m_context.settings.viewState(lastKey())).split(u' ');
    if (kept.size() == 2 && kept.front() == m_context.today().toString(Qt::ISODate))
        return domain::PurchaseId(kept.back().toLongLong());
    const auto today = m_context.counter.today(TodayStrip::wholeDay, tillOf(m_context.settings));
    if (!today)
        return std::nullopt;
    const auto staff = chosenStaff(m_context.settings);
    const auto own = std::find_if(today->begin(), today->end(), [&](const services::TodayRow &row) {
        return !staff || row.purchase.staff == staff;
    });
    return own != today->end() ? std::optional(own->purchase.id) : std::nullopt;
}

void CounterPage::printLast(bool preview)
{
    const auto last = lastHere();
    if (!last) {
        banner().showMessage(Banner::Kind::Info, tr("Nothing was sold today, so there is no receipt to print."));
        return;
    }
    if (preview)
        m_context.navigator.open(pages::print, {{QStringLiteral("purchase"), last->value()}});
    else
        m_context.requests.printReceipt(*last);
}

} // namespace bashgah::ui
