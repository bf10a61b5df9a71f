// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/rulefacts.h"

#include "domain/program/basepoints.h"
#include "storage/readmodels/rfmreadmodel.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/rulefactsrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::RuleFactsRepository;

MemberState RuleFacts::read(Connection &connection, const Programme &programme, MemberId member,
                            Instant at, const ShopCalendar &calendar)
{
    MemberState state = stateAt(at, calendar);
    const FactNeeds needs = factsNeeded(programme);
    if (needs.nothing())
        return state;
    RuleFactsRepository facts(connection);
    if (needs.person) {
        const storage::PersonFacts person = facts.person(member);
        state.gender = person.gender;
        if (person.birthday)
            state.age = ageOn(*person.birthday, state.day, calendar);
    }
    if (needs.tags)
        state.tags = facts.tags(member);
    if (needs.segment)
        state.segment = segment(connection, member, state.day);
    if (needs.purchaseNumber)
        state.purchaseNumber = storage::PurchaseRepository(connection).visits(member) + 1;
    if (needs.given.empty())
        return state;
    const storage::CapDays days{state.day, calendar.weekOf(state.day),
                                calendar.daysOf(calendar.monthOf(state.day)),
                                calendar.yearOf(state.day)};
    for (const FactNeeds::Given &need : needs.given) {
        state.given.push_back(facts.given(need.ruleId, member, days));
        GivenPoints &given = state.given.back();
        if (need.toAll)
            given.toAll = facts.givenToAll(need.ruleId);
        if (need.toAllInMonth)
            given.toAllInMonth = facts.givenToAll(need.ruleId, days.month);
        if (need.toAllInYear)
            given.toAllInYear = facts.givenToAll(need.ruleId, days.year);
    }
    return state;
}

std::optional<Segment> RuleFacts::segment(Connection &connection, MemberId member, QDate day)
{
    if (m_segmentsOf != day) {
        std::vector<RfmRow> rows = storage::RfmReadModel(connection).rows(day, RfmBasis::Net);
        scoreRfm(rows);
        m_segments.clear();
        for (const RfmRow &row : rows)
            m_segments.insert(row.member, row.segment);
        m_segmentsOf = day;
    }
    const auto found = m_segments.constFind(member);
    return found == m_segments.constEnd() ? std::nullopt : std::optional(*found);
}

void RuleFacts::addItems(Connection &connection, const Programme &programme,
                         const PurchaseDraft &draft, Bill &bill)
{
    if (draft.lines.empty() || !factsNeeded(programme).items)
        return;
    RuleFactsRepository facts(connection);
    for (size_t i = 0; i < draft.lines.size(); ++i) {
        if (!draft.lines[i].product)
            continue;
        const auto item = facts.item(*draft.lines[i].product);
        if (!item)
            continue;
        BillLine &line = bill.lines[i];
        line.product = item->code;
        line.brand = item->brand;
        if (line.category.isEmpty())
            line.category = item->category;
    }
}

namespace {

void noteGiven(RuleFactsRepository &facts, const Programme &programme, PurchaseId purchase, MemberId member,
               QDate day, const Evaluation &evaluation)
{
    for (const FactNeeds::Given &need : factsNeeded(programme).given)
        facts.setGiven(purchase, need.ruleId, member, day, givenBy(evaluation, need.ruleId));
}

} // namespace

void RuleFacts::noteNew(Connection &connection, const Programme &programme, PurchaseId purchase,
                        MemberId member, QDate day, const Evaluation &evaluation)
{
    RuleFactsRepository facts(connection);
    noteGiven(facts, programme, purchase, member, day, evaluation);
    if (const Points base = basePoints(evaluation); base != evaluation.total)
        facts.setQualification(purchase, base);
}

void RuleFacts::noteWrittenOff(Connection &connection, const Programme &programme, PurchaseId purchase,
                               const Evaluation &bought, const Evaluation &kept, Points writtenOff)
{
    RuleFactsRepository facts(connection);
    const Points back = std::max(bought.total - kept.total, Points(1));
    const Rational share(writtenOff.value(), back.value());
    for (const FactNeeds::Given &need : factsNeeded(programme).given) {
        const Points ofRule = std::max(givenBy(bought, need.ruleId) - givenBy(kept, need.ruleId), Points(0));
        const Points lost((Rational(ofRule.value()) * share).rounded(Rounding::Ceil));
        facts.setWrittenOff(purchase, need.ruleId, std::min(lost, ofRule));
    }
}

void RuleFacts::noteKept(Connection &connection, const Programme &programme, PurchaseId purchase,
                         MemberId member, QDate day, const Evaluation &evaluation)
{
    RuleFactsRepository facts(connection);
    noteGiven(facts, programme, purchase, member, day, evaluation);
    facts.setKept(purchase, basePoints(evaluation), evaluation.total);
}

} // namespace bashgah::services
