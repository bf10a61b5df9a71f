// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/paymentwords.h"

#include "ui/format/bidi.h"

namespace bashgah::ui {

QString PaymentWords::kind(const QString &kind)
{
    if (kind == u"card")
        return tr("card");
    if (kind == u"cash")
        return tr("cash");
    if (kind == u"transfer")
        return tr("transfer");
    if (kind == u"account")
        return tr("on account");
    // as a table of another shop says them
    if (kind == u"credit")
        return tr("credit");
    if (kind == u"gift")
        return tr("gift card");
    if (kind == u"points")
        return tr("points");
    if (kind == u"money")
        return tr("money");
    return kind.isEmpty() ? tr("not said") : Bidi::isolateAuto(kind);
}

QString PaymentWords::parts(const std::vector<domain::PaymentPart> &parts, const Format &format)
{
    QStringList words;
    for (const domain::PaymentPart &part : parts) {
        //: a kind of money and how much of it: cash 40,000 tomans
        words.append(tr("%1 %2", "kind and amount").arg(PaymentWords::kind(part.kind), format.money(part.amount)));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace bashgah::ui
