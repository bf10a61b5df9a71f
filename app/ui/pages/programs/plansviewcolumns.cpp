// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the two tables of the plans say of a plan and of a membership.
#include "domain/margin/costshare.h"
#include "domain/program/rulecheck.h"
#include "ui/appcontext.h"
#include "ui/format/format.h"
#include "ui/format/marginwords.h"
#include "ui/format/planwords.h"
#include "ui/pages/programs/plansview.h"

namespace bashgah::ui {

using services::Membership;
using services::MembershipState;

std::vector<Column<PlansView::PlanRow>> PlansView::planColumns() const
{
    const Format &format = m_context.format;
    std::vector<Column<PlanRow>> all;
    all.push_back(textColumn<PlanRow>(QStringLiteral("name"), tr("Plan"), [](const PlanRow &row) {
        return row.figures.plan.isRetired ? tr("%1 (no longer sold)").arg(row.figures.plan.terms.name)
                                          : row.figures.plan.terms.name;
    }));
    all.back().tooltip = [&format](const PlanRow &row) {
        return PlanWords(format).benefits(row.figures.plan.terms);
    };
    all.push_back(textColumn<PlanRow>(
        QStringLiteral("price"), tr("Price"),
        [&format](const PlanRow &row) { return format.money(row.figures.plan.terms.price); }, numberAlignment));
    all.push_back(textColumn<PlanRow>(
        QStringLiteral("perHundred"), tr("Per 100 of sales"),
        [this](const PlanRow &row) {
            const Format &words = m_context.format;
            return MarginWords(words).figure(
                domain::costOfPlan(m_programme, row.figures.plan.terms, domain::ordinaryBill(words.currency())));
        },
        numberAlignment));
    all.back().tooltip = [this](const PlanRow &row) {
        return PlanWords(m_context.format).cost(m_programme, row.figures.plan.terms);
    };
    all.push_back(textColumn<PlanRow>(
        QStringLiteral("active"), tr("Running"),
        [&format](const PlanRow &row) { return format.number(row.figures.active); }, numberAlignment));
    all.push_back(textColumn<PlanRow>(
        QStringLiteral("ending"), tr("Ending"),
        [&format](const PlanRow &row) { return format.number(row.figures.endingSoon); }, numberAlignment));
    all.push_back(textColumn<PlanRow>(
        QStringLiteral("income"), tr("Income"),
        [&format](const PlanRow &row) { return format.money(row.figures.income); }, numberAlignment));
    all.push_back(textColumn<PlanRow>(
        QStringLiteral("given"), tr("Given so far"),
        [&format](const PlanRow &row) { return format.money(row.figures.given); }, numberAlignment));
    return all;
}

QString PlansView::stateText(MembershipState state) const
{
    switch (state) {
    case MembershipState::Waiting: return tr("begins later");
    case MembershipState::Active: return tr("running");
    case MembershipState::EndingSoon: return tr("ends soon");
    case MembershipState::Lapsed: return tr("over");
    case MembershipState::GivenUp: break;
    }
    return tr("ended early");
}

std::vector<Column<Membership>> PlansView::columns() const
{
    const Format &format = m_context.format;
    std::vector<Column<Membership>> all;
    all.push_back(textColumn<Membership>(QStringLiteral("name"), tr("Member"),
                                         [](const Membership &row) { return row.name; }));
    all.push_back(textColumn<Membership>(QStringLiteral("plan"), tr("Plan"),
                                         [](const Membership &row) { return row.plan; }));
    all.push_back(textColumn<Membership>(QStringLiteral("until"), tr("Until"), [&format](const Membership &row) {
        return format.dateShort(row.term.last);
    }));
    all.push_back(textColumn<Membership>(QStringLiteral("state"), tr("State"),
                                         [this](const Membership &row) { return stateText(row.state); }));
    all.push_back(textColumn<Membership>(
        QStringLiteral("given"), tr("Given so far"),
        [&format](const Membership &row) { return format.money(row.given); }, numberAlignment));
    return all;
}

} // namespace bashgah::ui
