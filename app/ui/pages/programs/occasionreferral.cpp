// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When bringing a new member counts, and what it gives beyond the points of the occasion itself.
#include "ui/format/format.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/occasionsection.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>

#include <algorithm>

namespace bashgah::ui {

using domain::OccasionKind;

void OccasionSection::addReferralTerms()
{
    m_minimum = moneyEdit();
    m_wait = new InlineNumber(format(), 0, tr("days"));
    m_perMonth = new InlineNumber(format(), 0, {});
    //: of a referral. %1 amount, %2 days, %3 number (0: any)
    m_terms = new Sentence(tr("Bringing counts when the new member first buys for at least %1, %2 later; "
                              "at most %3 a month for one member (0: any number)"),
                           {{m_minimum, tr("Least purchase")}, {m_wait, tr("Days to wait")},
                            {m_perMonth, tr("Most in a month")}});
    m_terms->setObjectName(QStringLiteral("occasion.terms"));
    add(m_terms);
    connect(m_wait, &InlineNumber::textChanged, this, &OccasionSection::changed);
    connect(m_perMonth, &InlineNumber::textChanged, this, &OccasionSection::changed);
    for (size_t i = 0; i < domain::mostReferralSteps; ++i)
        addReferralStep();
    addReferralShare();
}

void OccasionSection::addReferralShare()
{
    m_share = new InlineNumber(format(), 2, format().percentSign());
    m_shareDays = new InlineNumber(format(), 0, tr("days"));
    //: of a referral. %1 a share (0: nothing), %2 days
    m_shareTerms = new Sentence(tr("and who brought them gets %1 of the points that their purchases of %2 give "
                                   "(0: nothing), when these days are over"),
                                {{m_share, tr("Share of the points")}, {m_shareDays, tr("Days of sharing")}});
    m_shareTerms->setObjectName(QStringLiteral("occasion.share"));
    add(m_shareTerms);
    for (InlineNumber *number : {m_share, m_shareDays})
        connect(number, &InlineNumber::textChanged, this, &OccasionSection::changed);
}

bool OccasionSection::storeReferralShare(domain::ReferralPolicy &policy)
{
    const auto share = m_share->hundredths();
    const auto days = m_shareDays->whole();
    const int least = std::max(policy.waitDays, 1);
    if (!share || *share < 0 || *share > domain::Percent::whole(100).basisPoints()) {
        m_shareTerms->setError(m_share, tr("From 0 to %1").arg(format().number(100)));
        return false;
    }
    policy.share = domain::Percent(static_cast<int>(*share));
    policy.shareDays = domain::ReferralPolicy().shareDays;
    if (*share == 0)
        return true;
    if (!days || *days < least || *days > domain::longestReferralShare) {
        m_shareTerms->setError(m_shareDays, tr("From %1 to %2").arg(format().number(least),
                                                                   format().number(domain::longestReferralShare)));
        return false;
    }
    policy.shareDays = *days;
    return true;
}

void OccasionSection::addReferralStep()
{
    StepRow row{new QCheckBox, new InlineNumber(format(), 0, {}), pointsEdit(), nullptr};
    //: of a referrer. %1 switches the step on, %2 number of the new member, %3 points
    row.sentence = new Sentence(tr("%1 From new member number %2 on: %3 for bringing one"),
                                {{row.enabled, tr("On")}, {row.from, tr("Number of the new member")},
                                 {row.points, tr("Points")}});
    row.sentence->setObjectName(QStringLiteral("occasion.step%1").arg(m_steps.size() + 1));
    add(row.sentence);
    m_steps.push_back(row);
    connect(row.from, &InlineNumber::textChanged, this, &OccasionSection::changed);
    connect(row.enabled, &QCheckBox::toggled, this, [this] {
        showReferralTerms();
        emit changed();
    });
}

void OccasionSection::loadSteps(const std::vector<domain::ReferralStep> &steps)
{
    domain::ReferralStep next;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool on = i < steps.size();
        if (on)
            next = steps[i];
        m_steps[i].from->setWhole(next.from);
        m_steps[i].points->setValue(on ? next.points : offeredForOccasion);
        m_steps[i].enabled->setChecked(on);
        next.from += next.from; // offered for a further one
    }
}

/// Those after the first that is off count for nothing.
bool OccasionSection::storeSteps(std::vector<domain::ReferralStep> &steps)
{
    bool right = true;
    steps.clear();
    for (const StepRow &row : m_steps) {
        if (!row.enabled->isChecked())
            break;
        domain::ReferralStep step;
        const int least = steps.empty() ? 2 : steps.back().from + 1;
        const auto from = row.from->whole();
        if (!from || *from < least) {
            row.sentence->setError(row.from, tr("At least %1").arg(format().number(least)));
            right = false;
            continue;
        }
        step.from = *from;
        right = read(row.sentence, row.points, step.points, 1) && right;
        steps.push_back(step);
    }
    return right;
}

bool OccasionSection::storeReferralTerms(domain::ReferralPolicy &policy)
{
    bool right = read(m_terms, m_minimum, policy.minimum, 0);
    const auto whole = [&](InlineNumber *edit, int most, int &into) {
        const auto value = edit->whole();
        if (!value || *value < 0 || *value > most) {
            m_terms->setError(edit, tr("From 0 to %1").arg(format().number(most)));
            right = false;
            return;
        }
        into = *value;
    };
    whole(m_wait, 365, policy.waitDays);
    whole(m_perMonth, 1'000, policy.perMonth);
    right = storeReferralShare(policy) && right;
    return storeSteps(policy.steps) && right;
}

/// Only where one of the two is on.
void OccasionSection::showReferralTerms()
{
    const bool on = std::any_of(m_rowsOf.begin(), m_rowsOf.end(), [](const Row &row) {
        return row.enabled->isChecked()
            && (row.kind == OccasionKind::Referrer || row.kind == OccasionKind::Referee);
    });
    if (m_terms)
        m_terms->setVisible(on);
    bool wanted = std::any_of(m_rowsOf.begin(), m_rowsOf.end(), [](const Row &row) {
        return row.enabled->isChecked() && row.kind == OccasionKind::Referrer;
    });
    if (m_shareTerms)
        m_shareTerms->setVisible(wanted);
    for (const StepRow &row : m_steps) { // one more than are on
        row.sentence->setVisible(wanted);
        wanted = wanted && row.enabled->isChecked();
    }
}

void OccasionSection::loadReferral(const domain::ReferralPolicy &policy)
{
    m_minimum->setValue(policy.minimum);
    m_wait->setWhole(policy.waitDays);
    m_perMonth->setWhole(policy.perMonth);
    m_share->setHundredths(policy.share.basisPoints());
    m_shareDays->setWhole(policy.shareDays);
    loadSteps(policy.steps);
    showReferralTerms();
}

} // namespace bashgah::ui
