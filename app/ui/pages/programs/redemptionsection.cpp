// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/redemptionsection.h"

#include "domain/program/redemption.h"
#include "domain/program/rulecheck.h"
#include "domain/program/tier.h"
#include "ui/format/format.h"
#include "ui/format/ruleremarks.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::ExpiryPolicy;
using domain::Money;
using domain::Points;
using domain::Programme;

namespace {

constexpr int longestCount = 3650;

void showLimit(MoneyEdit *edit, Money limit)
{
    if (limit.isPositive())
        edit->setValue(limit);
    else
        edit->clear();
}

} // namespace

RedemptionSection::RedemptionSection(const Format &format, QDate today, QWidget *parent)
    : ProgrammeSection(tr("Validity and spending"), format, parent), m_today(today)
{
    buildExpiry();
    buildRedemption();
}

void RedemptionSection::buildExpiry()
{
    m_expires = new InlineChoice({tr("for ever"), tr("this many days:"), tr("this many months:"),
                                  tr("to a fixed day"), tr("months of no purchase:")});
    m_expires->setObjectName(QStringLiteral("expiryKind"));
    m_count = new InlineNumber(format(), 0, {});
    m_count->setObjectName(QStringLiteral("expiryCount"));
    m_end = new InlineChoice({tr("to the day"), tr("and on to the end of that month"),
                              tr("and on to the end of that year")});
    //: %1 for ever / this many months, %2 number, %3 to the day / to the end of that month
    m_expiryRow = new Sentence(tr("Points are valid %1 %2 %3"),
                               {{m_expires, tr("Validity")}, {m_count, tr("How many")},
                                {m_end, tr("Last day")}});
    add(m_expiryRow);
    connect(m_count, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
    connect(m_end, &QComboBox::currentIndexChanged, this, &ProgrammeSection::changed);
    buildFixedDay();
    connect(m_expires, &QComboBox::currentIndexChanged, this, [this] {
        showEnabled();
        emit changed();
    });
}

void RedemptionSection::buildFixedDay()
{
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months << format().monthName(month);
    m_fixedDay = new InlineNumber(format(), 0, {});
    m_fixedDay->setObjectName(QStringLiteral("expiryDay"));
    m_fixedMonth = new InlineChoice(months);
    m_fixedMonth->setObjectName(QStringLiteral("expiryMonth"));
    m_fewestDays = new InlineNumber(format(), 0, {});
    m_fewestDays->setObjectName(QStringLiteral("expiryFewestDays"));
    //: %1 number of a day, %2 name of a month, %3 how many days
    m_fixedRow = new Sentence(tr("Every year they end with %1 %2; points that would live less than %3 days live a year longer"),
                              {{m_fixedDay, tr("Day")}, {m_fixedMonth, tr("Month")}, {m_fewestDays, tr("Fewest days")}});
    add(m_fixedRow);
    for (InlineNumber *number : {m_fixedDay, m_fewestDays})
        connect(number, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
    connect(m_fixedMonth, &QComboBox::currentIndexChanged, this, &ProgrammeSection::changed);
}

void RedemptionSection::buildRedemption()
{
    m_enabled = new QCheckBox(tr("Members can pay with points"));
    rows()->addWidget(m_enabled);
    m_convPoints = pointsEdit();
    m_convAmount = moneyEdit();
    m_convAmount->setObjectName(QStringLiteral("convAmount"));
    m_share = new InlineNumber(format(), 2, format().percentSign());
    m_share->setObjectName(QStringLiteral("maxShare"));
    m_minimum = pointsEdit();
    m_block = pointsEdit();
    m_missing = new InlineChoice({tr("are written off"), tr("make the balance negative"),
                                  tr("are kept back from the refund")});
    m_recheck = new InlineChoice({tr("keeps the points it earned"), tr("is tested again on what was kept")});
    m_valueRow = new Sentence(tr("%1 are worth %2"), {{m_convPoints, tr("Points")}, {m_convAmount, tr("Are worth")}});
    m_shareRow = new Sentence(tr("At most %1 of a bill is paid with points"),
                              {{m_share, tr("Largest share of a bill")}});
    m_minimumRow = new Sentence(tr("At least %1 at a time in steps of %2"),
                                {{m_minimum, tr("Fewest points at a time")}, {m_block, tr("Steps")}});
    m_missingRow = new Sentence(tr("Points of returned goods that are already spent %1"),
                                {{m_missing, tr("Spent points of returned goods")}});
    m_recheckRow = new Sentence(tr("After a partial return a rule with a smallest bill %1"),
                                {{m_recheck, tr("Smallest bill after a return")}});
    buildLimits();
    for (Sentence *row : {m_valueRow, m_shareRow, m_minimumRow, m_limitRow, m_missingRow, m_recheckRow})
        add(row);
    connect(m_share, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
    for (InlineChoice *choice : {m_missing, m_recheck})
        connect(choice, &QComboBox::currentIndexChanged, this, &ProgrammeSection::changed);
    connect(m_enabled, &QCheckBox::toggled, this, [this] {
        showEnabled();
        emit changed();
    });
}

void RedemptionSection::buildLimits()
{
    m_perPurchase = moneyEdit();
    m_perPurchase->setObjectName(QStringLiteral("mostPerPurchase"));
    m_perDay = moneyEdit();
    m_perDay->setObjectName(QStringLiteral("mostPerDay"));
    for (MoneyEdit *edit : {m_perPurchase, m_perDay})
        edit->setPlaceholderText(tr("no limit"));
    //: %1 and %2 amounts of money
    m_limitRow = new Sentence(tr("Points pay at most %1 of one purchase and %2 a day for one member"),
                              {{m_perPurchase, tr("Most on one purchase")}, {m_perDay, tr("Most on one day")}});
}

void RedemptionSection::showEnabled()
{
    const auto kind = static_cast<ExpiryPolicy::Kind>(m_expires->currentIndex());
    const bool counts = kind != ExpiryPolicy::Kind::Never && kind != ExpiryPolicy::Kind::FixedDay;
    m_count->setVisible(counts);
    m_end->setVisible(counts);
    m_fixedRow->setVisible(kind == ExpiryPolicy::Kind::FixedDay);
    for (Sentence *row : {m_valueRow, m_shareRow, m_minimumRow, m_limitRow})
        row->setVisible(m_enabled->isChecked());
}

void RedemptionSection::load(const Programme &programme)
{
    const ExpiryPolicy &expiry = programme.expiry;
    m_expires->setCurrentIndex(static_cast<int>(expiry.kind));
    const bool isFixed = expiry.kind == ExpiryPolicy::Kind::FixedDay;
    m_count->setWhole(isFixed ? ExpiryPolicy().count : expiry.count);
    m_end->setCurrentIndex(static_cast<int>(expiry.round));
    m_fixedDay->setWhole(expiry.day);
    m_fixedMonth->setCurrentIndex(expiry.month - 1);
    m_fewestDays->setWhole(isFixed ? expiry.count : 0);
    const domain::RedemptionPolicy &redemption = programme.redemption;
    m_enabled->setChecked(redemption.enabled);
    m_convPoints->setValue(redemption.convPoints);
    m_convAmount->setValue(redemption.convAmount);
    m_share->setHundredths(redemption.maxShare.basisPoints());
    m_minimum->setValue(redemption.minimum);
    m_block->setValue(redemption.block);
    showLimit(m_perPurchase, redemption.mostPerPurchase);
    showLimit(m_perDay, redemption.mostPerDay);
    m_missing->setCurrentIndex(static_cast<int>(programme.clawback.missing));
    m_recheck->setCurrentIndex(programme.clawback.recheckMinimum ? 1 : 0);
    showEnabled();
}

bool RedemptionSection::readWhole(Sentence *row, InlineNumber *edit, int low, int high, int &number)
{
    const auto whole = edit->whole();
    if (whole && *whole >= low && *whole <= high) {
        number = *whole;
        return true;
    }
    row->setError(edit, low == 1 ? tr("Enter a number from 1 to %1.").arg(format().number(high))
                                 : tr("Enter a number from %1 to %2.").arg(format().number(low), format().number(high)));
    return false;
}

bool RedemptionSection::storeFixedDay(ExpiryPolicy &expiry)
{
    constexpr int longestYear = 366;
    expiry.round = ExpiryPolicy::Round::None;
    expiry.month = m_fixedMonth->currentIndex() + 1;
    const bool day = readWhole(m_fixedRow, m_fixedDay, 1, 31, expiry.day);
    return readWhole(m_fixedRow, m_fewestDays, 0, longestYear, expiry.count) && day;
}

bool RedemptionSection::storeExpiry(ExpiryPolicy &expiry)
{
    expiry.kind = static_cast<ExpiryPolicy::Kind>(m_expires->currentIndex());
    if (expiry.kind == ExpiryPolicy::Kind::FixedDay)
        return storeFixedDay(expiry);
    expiry.round = static_cast<ExpiryPolicy::Round>(m_end->currentIndex());
    return expiry.kind == ExpiryPolicy::Kind::Never || readWhole(m_expiryRow, m_count, 1, longestCount, expiry.count);
}

bool RedemptionSection::storeLimit(MoneyEdit *edit, const domain::RedemptionPolicy &redemption, Money &limit)
{
    limit = Money();
    if (edit->text().trimmed().isEmpty())
        return true;
    if (!read(m_limitRow, edit, limit, 1))
        return false;
    const Points fewest = std::max({redemption.minimum, redemption.block, redemption.convPoints});
    const Money least = domain::valueOf(redemption, fewest);
    if (limit >= least)
        return true;
    m_limitRow->setError(edit, tr("%1 pay %2: enter at least that, or nothing.")
                                   .arg(format().points(fewest), format().money(least)));
    limit = Money();
    return false;
}

bool RedemptionSection::storeRedemption(domain::RedemptionPolicy &redemption)
{
    redemption.enabled = m_enabled->isChecked();
    if (!redemption.enabled)
        return true;
    bool right = read(m_valueRow, m_convPoints, redemption.convPoints, 1);
    right = read(m_valueRow, m_convAmount, redemption.convAmount, 1) && right;
    right = read(m_minimumRow, m_minimum, redemption.minimum, 0) && right;
    right = read(m_minimumRow, m_block, redemption.block, 1) && right;
    right = storeLimit(m_perPurchase, redemption, redemption.mostPerPurchase) && right;
    right = storeLimit(m_perDay, redemption, redemption.mostPerDay) && right;
    const auto share = m_share->hundredths();
    if (!share || *share < 1 || *share > 10'000) {
        m_shareRow->setError(m_share, tr("Enter a share above 0 and up to 100 %."));
        return false;
    }
    redemption.maxShare = domain::Percent(*share);
    return right;
}

bool RedemptionSection::store(Programme &programme)
{
    clearErrors();
    const bool expiry = storeExpiry(programme.expiry);
    const bool redemption = storeRedemption(programme.redemption);
    programme.clawback.missing = static_cast<domain::MissingPoints>(m_missing->currentIndex());
    programme.clawback.recheckMinimum = m_recheck->currentIndex() == 1;
    return expiry && redemption;
}

void RedemptionSection::showExamples(const Programme &programme)
{
    const QDate active = m_today.addDays(programme.earning.pendingDays);
    const auto last = domain::lastValidDay(programme.expiry, active, format().calendar());
    m_expiryRow->setExample(last ? tr("Points of today are valid until %1.").arg(format().dateLong(*last))
                                 : tr("Points of today are always valid."));
    const domain::RedemptionPolicy &policy = programme.redemption;
    const Points hundred(100);
    m_valueRow->setExample(tr("%1 are worth %2.")
                               .arg(format().points(hundred), format().money(domain::valueOf(policy, hundred))));
    const Money bill = domain::ordinaryBill(format().currency());
    const Points many(1'000'000'000);
    const domain::Redemption most = domain::largestRedemption(policy, many, bill);
    m_shareRow->setExample(tr("Of a bill of %1, points pay at most %2.")
                               .arg(format().money(bill), format().money(most.amount)));
    const Points few = policy.minimum + policy.block - Points(1);
    m_minimumRow->setExample(
        tr("Who has %1 can spend %2.")
            .arg(format().points(few),
                 format().points(domain::largestRedemption(policy, few, domain::Money::fromMinor(
                     bill.minor() * 1000)).points)));
    m_limitRow->setExample({});
    const ExampleBill example(programme, format());
    m_missingRow->setExample(tr("If a bill of %1 comes back whole, %2 are taken back.")
                                 .arg(format().money(bill), format().points(example.earned(bill))));
    const auto remark = domain::clawbackRemark(programme);
    m_missingRow->setRemark(remark ? RuleRemarks::text(*remark) : QString());
    m_recheckRow->setExample({});
}

} // namespace bashgah::ui
