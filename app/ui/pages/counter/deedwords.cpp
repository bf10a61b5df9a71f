// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/deedwords.h"

#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"

#include <QStringList>

namespace bashgah::ui {

QString DeedWords::of(const CounterDeed &done, const DeedFacts &facts) const
{
    const Format &format = m_context.format;
    const QString name = Bidi::isolateAuto(facts.name);
    if (const auto *purchase = std::get_if<domain::PurchaseId>(&done)) {
        return withOwnFields(facts.name.isEmpty() ? tr("%1 without a member").arg(format.money(facts.amount)) : whose(facts),
                             *purchase);
    }
    if (std::holds_alternative<domain::TakingId>(done))
        return name;
    if (std::holds_alternative<AttachmentDone>(done))
        return tr("Given to a member: %1").arg(format.money(facts.amount));
    if (const auto *parked = std::get_if<ParkedDone>(&done))
        return (parked->isDiscarded ? tr("Parked purchase given up: %1") : tr("Parked: %1")).arg(whose(facts));
    if (std::holds_alternative<domain::DonationId>(done))
        //: %1 a number of points, %2 a good cause
        return tr("%1 for %2").arg(format.points(facts.points), name);
    return tr("Activity: %1").arg(format.points(facts.points));
}

QString DeedWords::whose(const DeedFacts &facts) const
{
    const QString amount = m_context.format.money(facts.amount);
    return facts.name.isEmpty() ? amount
                                //: an amount, a name
                                : tr("%1 of %2").arg(amount, Bidi::isolateAuto(facts.name));
}

/// The table or the number plate tells one purchase from the next better than its amount.
QString DeedWords::withOwnFields(const QString &words, domain::PurchaseId purchase) const
{
    QStringList parts{words};
    if (const auto extras = m_context.counter.extras(purchase)) {
        for (const domain::FieldValue &field : extras->fields)
            //: name of a field that the shop made, what was typed
            parts << tr("%1: %2").arg(Bidi::isolateAuto(field.label), Bidi::isolateAuto(field.value));
    }
    return parts.join(tr(", ", "between an amount and fields"));
}

} // namespace bashgah::ui
