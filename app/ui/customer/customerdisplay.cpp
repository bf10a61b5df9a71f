// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerdisplay.h"

#include <algorithm>

namespace bashgah::ui {
namespace {

int perMille(domain::TierScore has, domain::TierScore lacks)
{
    const qint64 all = has.value() + lacks.value();
    if (all <= 0 || has.value() <= 0)
        return 0;
    const domain::Rational part(domain::Rational::Wide(has.value()) * CustomerView::wholeWay, domain::Rational::Wide(all));
    return static_cast<int>(std::min<qint64>(part.rounded(domain::Rounding::Floor), CustomerView::wholeWay));
}

} // namespace

QString CustomerDisplay::firstName(const QString &name)
{
    const QString first = name.simplified().section(u' ', 0, 0);
    const bool spoken = std::all_of(first.begin(), first.end(), [](QChar c) { return !c.isDigit(); });
    return spoken ? first : QString();
}

void CustomerDisplay::showWelcome()
{
    if (m_view.stage != CustomerView::Stage::Thanks) // that stays for the customer to read
        set({});
}

void CustomerDisplay::showPurchase(const services::CounterSnapshot &snapshot, const services::CounterPreview &preview)
{
    CustomerView view;
    view.stage = CustomerView::Stage::Buying;
    view.isMember = snapshot.member.has_value();
    view.due = preview.due;
    if (view.isMember) {
        view.firstName = firstName(snapshot.memberName);
        view.gives = preview.earning.total;
        view.balance = preview.balanceAfter;
        if (snapshot.nextTier && snapshot.programme && snapshot.programme->programme.tiers) {
            view.nextTier = snapshot.nextTier->name;
            view.measure = snapshot.programme->programme.tiers->measure;
            view.toNextTier = snapshot.toNextTier;
            view.tierPerMille = perMille(snapshot.tierScore, snapshot.toNextTier);
        }
    }
    set(view);
}

void CustomerDisplay::showThanks(const services::RecordedPurchase &recorded)
{
    CustomerView view = m_view;
    view.stage = CustomerView::Stage::Thanks;
    view.due = recorded.due;
    view.gives = recorded.earned;
    view.balance = recorded.balance;
    set(view);
}

void CustomerDisplay::set(CustomerView view)
{
    if (view == m_view)
        return;
    m_view = std::move(view);
    emit changed();
}

} // namespace bashgah::ui
