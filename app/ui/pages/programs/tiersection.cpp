// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/tiersection.h"

#include "domain/margin/costshare.h"
#include "domain/program/rulecheck.h"
#include "domain/program/tiercheck.h"
#include "domain/program/tierread.h"
#include "domain/reward/giftsource.h"
#include "ui/format/marginwords.h"
#include "ui/format/ruleremarks.h"
#include "ui/format/tierremarks.h"
#include "ui/format/tierwords.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/rewardsentence.h"
#include "ui/pages/programs/sentence.h"
#include "ui/pages/programs/tierrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Money;
using domain::Programme;
using domain::Tier;
using domain::TierInactivity;
using domain::TierPolicy;
using domain::TierScore;
using domain::TierWindow;

namespace {

constexpr int longestWindow = 120; ///< months
constexpr int longestGrace = 3650;
constexpr int longestAway = 3650;
constexpr int longestWarning = 366;
constexpr int never = 0; ///< choices of the inactivity: never, days, months

TierScore firstStep(domain::TierMeasure measure, const domain::Currency &currency)
{
    switch (measure) {
    case domain::TierMeasure::Spend:
    case domain::TierMeasure::FirstPurchase:
        return domain::ordinaryBill(currency).times(domain::Rational(20), domain::Rounding::Floor);
    case domain::TierMeasure::Points: return TierScore::of(1000);
    case domain::TierMeasure::Visits: break;
    }
    return TierScore::of(10);
}

} // namespace

TierSection::TierSection(const Format &format, QWidget *parent)
    : ProgrammeSection(tr("Tiers"), format, parent)
{
    m_enabled = new QCheckBox(tr("Members who buy more get a higher tier"));
    m_enabled->setObjectName(QStringLiteral("tiersEnabled"));
    rows()->addWidget(m_enabled);
    m_all = new QWidget;
    auto *all = new QVBoxLayout(m_all);
    all->setContentsMargins(0, 0, 0, 0);
    buildMeasure();
    buildReading();
    all->addWidget(m_measureRow);
    all->addWidget(m_pendingRow);
    all->addWidget(m_readingRow);
    m_ladder = new QVBoxLayout;
    all->addLayout(m_ladder);
    m_remarks = new QLabel;
    m_remarks->setObjectName(QStringLiteral("tierRemarks"));
    m_remarks->setWordWrap(true);
    Theme::setTone(m_remarks, Tone::Warning);
    all->addWidget(m_remarks);
    auto *more = new QPushButton(icons::icon(u"plus", Tone::Accent), tr("Add a tier"));
    more->setObjectName(QStringLiteral("addTier"));
    Theme::setRole(more, ButtonRole::Quiet);
    connect(more, &QPushButton::clicked, this, &TierSection::addNew);
    all->addWidget(more, 0, Qt::AlignLeading);
    buildDescent();
    for (Sentence *row : {m_graceRow, m_awayRow, m_warnRow})
        all->addWidget(row);
    rows()->addWidget(m_all);
    watch();
}

void TierSection::buildMeasure()
{
    m_measure = new InlineChoice({tr("net spend"), tr("points of the rules"), tr("the number of purchases"),
                                  tr("the first purchase")});
    m_measure->setObjectName(QStringLiteral("tierMeasure"));
    m_window = new InlineChoice({tr("the last months:"), tr("the calendar month"), tr("the season"),
                                 tr("the half-year"), tr("the calendar year"), tr("the membership year"),
                                 tr("the whole membership")});
    m_window->setObjectName(QStringLiteral("tierWindowKind"));
    m_months = new InlineNumber(format(), 0, tr("months"));
    m_months->setObjectName(QStringLiteral("tierWindow"));
    m_validity = new InlineChoice({tr("alone"), tr("or the one before, if better")});
    m_validity->setObjectName(QStringLiteral("tierValidity"));
    //: %1 net spend, %2 the last months: / the calendar year, %3 number of months, %4 alone
    m_measureRow = new Sentence(tr("The tier goes by %1 in %2 %3 %4"),
                                {{m_measure, tr("What counts")}, {m_window, tr("Over which time")},
                                 {m_months, tr("Months that count")}, {m_validity, tr("How long a tier is good")}});
    add(m_measureRow);
}

void TierSection::buildReading()
{
    m_pending = new InlineChoice({tr("count at once"), tr("count once they can be spent")});
    m_pending->setObjectName(QStringLiteral("tierPending"));
    //: %1 count at once / count once they can be spent
    m_pendingRow = new Sentence(tr("New points %1"), {{m_pending, tr("Points that cannot be spent yet")}});
    add(m_pendingRow);
    m_reading = new InlineChoice({tr("the member had before it"), tr("it leads to itself")});
    m_reading->setObjectName(QStringLiteral("tierReading"));
    //: %1 the member had before it / it leads to itself
    m_readingRow = new Sentence(tr("A purchase counts by the tier that %1"), {{m_reading, tr("The tier of a purchase")}});
    add(m_readingRow);
}

void TierSection::buildDescent()
{
    m_grace = new InlineNumber(format(), 0, {});
    m_grace->setObjectName(QStringLiteral("tierGrace"));
    m_graceUnit = new InlineChoice({tr("days"), tr("months")});
    m_graceUnit->setObjectName(QStringLiteral("tierGraceUnit"));
    m_graceEnd = new InlineChoice({tr("to the day"), tr("and on to the end of that month")});
    m_graceEnd->setObjectName(QStringLiteral("tierGraceEnd"));
    m_downgrade = new InlineChoice({tr("gets the tier of the score"), tr("goes one tier down"),
                                    tr("keeps the tier for good")});
    //: %1 number, %2 days or months, %3 to the day / and on to the end of that month, %4 goes one tier down
    m_graceRow = new Sentence(tr("Who falls below keeps the tier for %1 %2 %3 and then %4"),
                              {{m_grace, tr("How long the grace is")}, {m_graceUnit, tr("Days or months of grace")},
                               {m_graceEnd, tr("Last day of the grace")}, {m_downgrade, tr("Afterwards")}});
    m_away = new InlineChoice({tr("nobody goes down"), tr("one tier down after each (days)"),
                               tr("one tier down after each (months)")});
    m_away->setObjectName(QStringLiteral("tierAway"));
    m_awayCount = new InlineNumber(format(), 0, {});
    m_awayCount->setObjectName(QStringLiteral("tierAwayCount"));
    //: %1 nobody goes down / one tier down after each (days), %2 number
    m_awayRow = new Sentence(tr("Without a purchase: %1 %2"),
                             {{m_away, tr("Without a purchase")}, {m_awayCount, tr("How long without a purchase")}});
    m_warn = new InlineNumber(format(), 0, tr("days"));
    m_warnRow = new Sentence(tr("Whoever is to go down is on the list %1 before"), {{m_warn, tr("Days of warning")}});
    for (Sentence *row : {m_graceRow, m_awayRow, m_warnRow})
        add(row);
}

void TierSection::watch()
{
    connect(m_enabled, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_rows.empty())
            addNew();
        showEnabled();
        emit changed();
    });
    for (InlineNumber *number : {m_months, m_grace, m_awayCount, m_warn})
        connect(number, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
    for (InlineChoice *choice : {m_measure, m_window, m_validity, m_pending, m_reading, m_graceUnit, m_graceEnd,
                                 m_downgrade, m_away}) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            showEnabled();
            emit changed();
        });
    }
}

domain::TierMeasure TierSection::measure() const
{
    return static_cast<domain::TierMeasure>(m_measure->currentIndex());
}

void TierSection::showEnabled()
{
    m_all->setVisible(m_enabled->isChecked());
    const bool isFirst = measure() == domain::TierMeasure::FirstPurchase;
    if (isFirst) {
        const QSignalBlocker quiet(m_window); // one change of the owner's is one step
        m_window->setCurrentIndex(static_cast<int>(TierWindow::Lifetime));
    }
    m_window->setEnabled(!isFirst);
    const auto window = static_cast<TierWindow>(m_window->currentIndex());
    m_months->setVisible(window == TierWindow::Rolling);
    m_validity->setVisible(window != TierWindow::Rolling && window != TierWindow::Lifetime);
    m_awayCount->setVisible(m_away->currentIndex() != never);
    m_pendingRow->setVisible(measure() == domain::TierMeasure::Points);
    for (TierRow *row : m_rows)
        row->setMeasure(measure());
}

void TierSection::load(const Programme &programme)
{
    while (!m_rows.empty())
        removeRow(m_rows.back()->id());
    const TierPolicy policy = programme.tiers.value_or(TierPolicy{});
    m_measure->setCurrentIndex(static_cast<int>(policy.measure));
    for (const Tier &tier : policy.tiers)
        addRow(tier);
    m_window->setCurrentIndex(static_cast<int>(policy.window));
    m_months->setWhole(policy.windowMonths);
    m_validity->setCurrentIndex(static_cast<int>(policy.validity));
    m_pending->setCurrentIndex(static_cast<int>(policy.pending));
    m_reading->setCurrentIndex(static_cast<int>(policy.reading));
    m_grace->setWhole(policy.graceMonths > 0 ? policy.graceMonths : policy.graceDays);
    m_graceUnit->setCurrentIndex(policy.graceMonths > 0 ? 1 : 0);
    m_graceEnd->setCurrentIndex(policy.graceToMonthEnd ? 1 : 0);
    m_downgrade->setCurrentIndex(static_cast<int>(policy.downgrade));
    m_away->setCurrentIndex(policy.inactivity ? static_cast<int>(policy.inactivity->unit) + 1 : never);
    m_awayCount->setWhole(policy.inactivity.value_or(TierInactivity{}).count);
    m_warn->setWhole(policy.warnDays);
    m_enabled->setChecked(programme.tiers.has_value());
    showEnabled();
}

void TierSection::addRow(const Tier &tier)
{
    auto *row = new TierRow(format(), tier, measure());
    connect(row, &TierRow::changed, this, &ProgrammeSection::changed);
    connect(row, &TierRow::removeWanted, this, [this, id = tier.id] {
        removeRow(id);
        emit changed();
    });
    add(row->entry());
    add(row->staying());
    add(row->benefits());
    row->layout()->addWidget(row->entry());
    row->layout()->addWidget(row->staying());
    row->layout()->addWidget(row->benefits());
    row->reward()->load(m_rewards, tier.reward);
    add(row->reward()->sentence());
    row->layout()->addWidget(row->reward()->sentence());
    row->reward()->sentence()->setVisible(row->reward()->isOffered());
    m_ladder->addWidget(row);
    m_rows.push_back(row);
}

void TierSection::addNew()
{
    Tier tier;
    const auto taken = [this](const QString &id) {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const TierRow *row) { return row->id() == id; });
    };
    for (int number = 1; tier.id.isEmpty() || taken(tier.id); ++number)
        tier.id = QString(QStringLiteral("tier") + QString::number(number));
    tier.name = m_rows.empty() ? tr("Bronze") : m_rows.size() == 1 ? tr("Silver")
        : m_rows.size() == 2 ? tr("Gold") : QString();
    if (!m_rows.empty()) {
        const TierScore last = m_rows.back()->minimum().value_or(TierScore());
        tier.minimum = last.isPositive() ? last + last : firstStep(measure(), format().currency());
    }
    addRow(tier);
    m_rows.back()->focusName();
    emit changed();
}

void TierSection::removeRow(const QString &id)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const TierRow *row) { return row->id() == id; });
    if (found == m_rows.end())
        return;
    TierRow *row = *found;
    forget(row->entry());
    forget(row->staying());
    forget(row->benefits());
    forget(row->reward()->sentence());
    row->hide();
    row->deleteLater();
    m_rows.erase(found);
}

bool TierSection::read(Sentence *at, InlineNumber *edit, int least, int most, int &into)
{
    const auto number = edit->whole();
    if (!number || *number < least || *number > most) {
        at->setError(edit, tr("Enter a number from %1 to %2.").arg(format().number(least), format().number(most)));
        return false;
    }
    into = *number;
    return true;
}

bool TierSection::storeGrace(TierPolicy &policy)
{
    policy.graceToMonthEnd = m_graceEnd->currentIndex() == 1;
    if (m_graceUnit->currentIndex() == 0)
        return read(m_graceRow, m_grace, 0, longestGrace, policy.graceDays);
    policy.graceDays = 0;
    return read(m_graceRow, m_grace, 1, longestWindow, policy.graceMonths);
}

bool TierSection::storePolicy(TierPolicy &policy)
{
    policy.measure = measure();
    policy.window = static_cast<TierWindow>(m_window->currentIndex());
    policy.validity = static_cast<domain::TierValidity>(m_validity->currentIndex());
    policy.reading = static_cast<domain::TierReading>(m_reading->currentIndex());
    policy.pending = static_cast<domain::PendingPoints>(m_pending->currentIndex());
    policy.downgrade = static_cast<domain::Downgrade>(m_downgrade->currentIndex());
    bool right = policy.window != TierWindow::Rolling
        || read(m_measureRow, m_months, 1, longestWindow, policy.windowMonths);
    right = storeGrace(policy) && right;
    right = read(m_warnRow, m_warn, 0, longestWarning, policy.warnDays) && right;
    if (m_away->currentIndex() != never) {
        TierInactivity away;
        away.unit = static_cast<TierInactivity::Unit>(m_away->currentIndex() - 1);
        right = read(m_awayRow, m_awayCount, 1, longestAway, away.count) && right;
        policy.inactivity = away;
    }
    return right;
}

bool TierSection::store(Programme &programme)
{
    clearErrors();
    programme.tiers.reset();
    if (!m_enabled->isChecked() || m_rows.empty())
        return true;
    TierPolicy policy;
    bool right = storePolicy(policy);
    for (TierRow *row : m_rows) {
        Tier tier;
        if (row->store(tier, policy.tiers))
            policy.tiers.push_back(tier);
        else
            right = false;
    }
    if (!policy.tiers.empty())
        programme.tiers = policy;
    return right;
}

void TierSection::showExamples(const Programme &programme)
{
    const ExampleBill example(programme, format());
    const Money bill = domain::ordinaryBill(format().currency());
    const TierWords words(format());
    const MarginWords costs(format());
    for (const TierRow *row : m_rows) {
        const auto points = example.earned(domain::BillLine{bill, {}, {}, {}}, row->id());
        row->entry()->setExample(example.gives(bill, points));
        QStringList lines;
        for (size_t i = 0; programme.tiers && i < programme.tiers->tiers.size(); ++i) {
            const domain::Tier &tier = programme.tiers->tiers[i];
            if (tier.id == row->id())
                lines << words.band(*programme.tiers, i) << costs.perHundred(domain::costOfTier(programme, tier, bill));
        }
        lines.removeAll(QString());
        row->benefits()->setExample(lines.join(u' '));
    }
    const bool isFirst = measure() == domain::TierMeasure::FirstPurchase;
    m_measureRow->setExample(isFirst ? tr("Less what came back of it; if all of it comes back, the next one is the first.")
                                     : tr("Less what came back, in the shop's own calendar; spending points takes nothing away."));
    m_pendingRow->setExample(programme.earning.pendingDays > 0
                                 ? tr("New points can be spent after %Ln days.", nullptr, programme.earning.pendingDays)
                                 : tr("New points can be spent at once."));
    m_readingRow->setExample(domain::readsWithPurchase(programme)
                                 ? tr("Its points, credit and codes come by the new tier at once; its discount with the next purchase.")
                                 : tr("What a new tier gives begins with the next purchase."));
    m_graceRow->setExample(tr("Up at once with the purchase that reaches the amount."));
    m_awayRow->setExample(m_away->currentIndex() == never ? QString()
                                                        : tr("The next purchase brings the tier of the score back."));
    showRewardRemarks(programme);
    showRemarks(programme);
}

void TierSection::showRewardRemarks(const Programme &programme)
{
    std::vector<domain::RuleRemark> unknown;
    if (m_isKnownName && programme.tiers)
        unknown = domain::unknownNames(*programme.tiers, m_isKnownName);
    for (const TierRow *row : m_rows) {
        const domain::GiftSource source{domain::GiftSource::Kind::Tier, row->id()};
        row->reward()->sentence()->setRemark(RuleRemarks::textOf(source.key(), unknown));
    }
}

void TierSection::showRemarks(const Programme &programme)
{
    const QStringList remarks = TierRemarks(format()).texts(programme);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace bashgah::ui
