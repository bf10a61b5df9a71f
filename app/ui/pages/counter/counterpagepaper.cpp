// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What scanners bring to the counter, and what goes to the printer.
#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/pages/counter/codesbar.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/navigator.h"

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

void CounterPage::printLast(bool preview)
{
    std::optional<domain::PurchaseId> last = m_last;
    if (!last) { // the program was started again since
        const auto today = m_context.counter.today(1);
        if (today && !today->empty())
            last = today->front().purchase.id;
    }
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
