// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/tiersection.h"

#include "domain/text/persiantext.h"
#include "ui/format/format.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/sentence.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace bashgah::ui {

using domain::Money;
using domain::Programme;
using domain::Tier;
using domain::TierPolicy;

namespace {

constexpr int longestWindow = 120;
constexpr int longestGrace = 3650;

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
    m_ladder = new QVBoxLayout;
    all->addLayout(m_ladder);
    auto *more = new QPushButton(icons::icon(u"plus", Tone::Accent), tr("Add a tier"));
    more->setObjectName(QStringLiteral("addTier"));
    Theme::setRole(more, ButtonRole::Quiet);
    connect(more, &QPushButton::clicked, this, &TierSection::addNew);
    all->addWidget(more, 0, Qt::AlignLeading);
    buildPolicy();
    all->addWidget(m_windowRow);
    all->addWidget(m_graceRow);
    rows()->addWidget(m_all);
    connect(m_enabled, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_rows.empty())
            addNew();
        showEnabled();
        emit changed();
    });
}

void TierSection::buildPolicy()
{
    m_window = new InlineNumber(format(), 0, tr("months"));
    m_window->setObjectName(QStringLiteral("tierWindow"));
    m_grace = new InlineNumber(format(), 0, tr("days"));
    m_downgrade = new InlineChoice({tr("gets the tier of the purchases"), tr("goes one tier down"),
                                    tr("keeps the tier for good")});
    m_windowRow = new Sentence(tr("Purchases of the last %1 count"), {{m_window, tr("Months that count")}});
    m_graceRow = new Sentence(tr("Who buys less keeps the tier for %1 and then %2"),
                              {{m_grace, tr("Days of grace")}, {m_downgrade, tr("Afterwards")}});
    add(m_windowRow);
    add(m_graceRow);
    for (InlineNumber *number : {m_window, m_grace})
        connect(number, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
    connect(m_downgrade, &QComboBox::currentIndexChanged, this, &ProgrammeSection::changed);
}

void TierSection::showEnabled()
{
    m_all->setVisible(m_enabled->isChecked());
}

void TierSection::load(const Programme &programme)
{
    while (!m_rows.empty())
        removeRow(m_rows.back().id);
    const TierPolicy policy = programme.tiers.value_or(TierPolicy{});
    for (const Tier &tier : policy.tiers)
        addRow(tier);
    m_window->setWhole(policy.windowMonths);
    m_grace->setWhole(policy.graceDays);
    m_downgrade->setCurrentIndex(static_cast<int>(policy.downgrade));
    m_enabled->setChecked(programme.tiers.has_value());
    showEnabled();
}

void TierSection::addRow(const Tier &tier)
{
    Row row;
    row.id = tier.id;
    row.name = new QLineEdit(tier.name);
    row.name->setFixedWidth(row.name->fontMetrics().averageCharWidth() * 14 + 24);
    row.minimum = moneyEdit();
    row.minimum->setValue(tier.minimum);
    row.factor = new InlineNumber(format(), 2, {});
    row.factor->setHundredths(tier.num * 100 / tier.den);
    //: %1 name of a tier, %2 amount, %3 a factor such as 1.5
    row.sentence = new Sentence(tr("%1 from purchases of %2 with points times %3"),
                                {{row.name, tr("Name of the tier")}, {row.minimum, tr("From purchases of")},
                                 {row.factor, tr("Multiplier")}});
    row.sentence->setObjectName(QString(QStringLiteral("tier.") + tier.id));
    auto *remove = new QToolButton;
    remove->setIcon(icons::icon(u"trash-2"));
    remove->setToolTip(tr("Remove this tier"));
    remove->setAccessibleName(remove->toolTip());
    row.sentence->addTool(remove);
    connect(remove, &QToolButton::clicked, this, [this, id = tier.id] {
        removeRow(id);
        emit changed();
    });
    connect(row.name, &QLineEdit::textChanged, this, &ProgrammeSection::changed);
    connect(row.factor, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
    add(row.sentence);
    m_ladder->addWidget(row.sentence);
    m_rows.push_back(row);
}

void TierSection::addNew()
{
    Tier tier;
    const auto taken = [this](const QString &id) {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    };
    for (int number = 1; tier.id.isEmpty() || taken(tier.id); ++number)
        tier.id = QString(QStringLiteral("tier") + QString::number(number));
    tier.name = m_rows.empty() ? tr("Bronze") : m_rows.size() == 1 ? tr("Silver")
        : m_rows.size() == 2 ? tr("Gold") : QString();
    if (!m_rows.empty()) {
        const Money last = m_rows.back().minimum->value().value_or(Money());
        const Money step = ExampleBill::ordinary(format().currency()).times(domain::Rational(20), domain::Rounding::Floor);
        tier.minimum = last.isPositive() ? last.times(domain::Rational(2), domain::Rounding::Floor) : step;
    }
    addRow(tier);
    m_rows.back().name->setFocus(Qt::TabFocusReason);
    m_rows.back().name->selectAll();
    emit changed();
}

void TierSection::removeRow(const QString &id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    if (found == m_rows.end())
        return;
    forget(found->sentence);
    found->sentence->hide();
    found->sentence->deleteLater();
    m_rows.erase(found);
}

bool TierSection::storeTier(Row &row, Tier &tier) const
{
    tier.id = row.id;
    tier.name = domain::tidyText(row.name->text());
    const auto factor = row.factor->hundredths();
    if (tier.name.isEmpty())
        row.sentence->setError(row.name, tr("Give the tier a name."));
    else if (!factor || *factor <= 0)
        row.sentence->setError(row.factor, tr("Enter a multiplier above zero, such as 2 or 1.5."));
    else if (read(row.sentence, row.minimum, tier.minimum, 0)) {
        const int common = std::gcd(*factor, 100);
        tier.num = *factor / common;
        tier.den = 100 / common;
        return true;
    }
    return false;
}

bool TierSection::checkAgainst(const Row &row, const Tier &tier, const std::vector<Tier> &before) const
{
    for (const Tier &other : before) {
        if (other.name == tier.name) {
            row.sentence->setError(row.name, tr("Another tier has this name."));
            return false;
        }
    }
    if (before.empty() || before.back().minimum < tier.minimum)
        return true;
    row.sentence->setError(row.minimum,
                           before.back().minimum == tier.minimum
                               ? tr("“%1” begins at the same amount.").arg(before.back().name)
                               : tr("Enter more than %1, where “%2” begins.")
                                     .arg(format().money(before.back().minimum), before.back().name));
    return false;
}

bool TierSection::storePolicy(TierPolicy &policy)
{
    policy.downgrade = static_cast<domain::Downgrade>(m_downgrade->currentIndex());
    const auto window = m_window->whole();
    const auto grace = m_grace->whole();
    const bool windowRight = window && *window >= 1 && *window <= longestWindow;
    const bool graceRight = grace && *grace <= longestGrace;
    if (!windowRight)
        m_windowRow->setError(m_window, tr("Enter a number from 1 to %1.").arg(format().number(longestWindow)));
    if (!graceRight)
        m_graceRow->setError(m_grace, tr("Enter a number of days from 0 to %1.").arg(format().number(longestGrace)));
    policy.windowMonths = window.value_or(policy.windowMonths);
    policy.graceDays = grace.value_or(policy.graceDays);
    return windowRight && graceRight;
}

bool TierSection::store(Programme &programme)
{
    clearErrors();
    programme.tiers.reset();
    if (!m_enabled->isChecked() || m_rows.empty())
        return true;
    TierPolicy policy;
    bool right = storePolicy(policy);
    for (Row &row : m_rows) {
        Tier tier;
        if (storeTier(row, tier) && checkAgainst(row, tier, policy.tiers))
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
    const Money bill = ExampleBill::ordinary(format().currency());
    for (const Row &row : m_rows) {
        const auto points = example.earned(domain::BillLine{bill, {}, {}, {}}, row.id);
        row.sentence->setExample(example.gives(bill, points));
    }
    m_windowRow->setExample(tr("Less what came back, in the shop's own calendar."));
    m_graceRow->setExample(tr("Up at once with the purchase that reaches the amount."));
}

} // namespace bashgah::ui
