// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/ruleparts.h"

#include "ui/format/format.h"
#include "ui/pages/programs/sentence.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using namespace domain;

namespace {

constexpr int partsIndent = 34; ///< below the words of the rule, not its switch
constexpr unsigned everySegment = 1U << static_cast<int>(Segment::Champions);

} // namespace

RuleParts::RuleParts(const Format &format, QDate today, QWidget *parent)
    : QWidget(parent), m_context{format, today, {}, [this] { emit changed(); }},
      m_add(new QToolButton(this)), m_menu(new QMenu(this)), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(partsIndent, 0, 0, 0);
    m_lines->setSpacing(2);
    m_add->setIcon(icons::icon(u"plus"));
    m_add->setObjectName(QStringLiteral("addPart"));
    m_add->setToolTip(tr("Add a condition or limit"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
}

RuleParts::~RuleParts() = default;

std::vector<RuleParts::Offer> RuleParts::goodsOffers() const
{
    const auto items = [this](int of, bool except) {
        return [this, of, except] { return itemsPart({of, except, {}}, m_context); };
    };
    return {{tr("Only for product groups"), items(1, false)},
            {tr("Only for brands"), items(2, false)},
            {tr("Only for products"), items(0, false)},
            {tr("Not for product groups"), items(1, true)}};
}

std::vector<RuleParts::Offer> RuleParts::timeOffers() const
{
    const auto condition = [this](Condition made) {
        return [this, made] { return conditionPart(made, m_context); };
    };
    const auto month = static_cast<unsigned>(m_context.format.calendar().monthOf(m_context.today).month);
    return {{tr("On days of the week"), condition(WeekdayCondition{1U << (m_context.today.dayOfWeek() - 1)})},
            {tr("At hours of the day"), condition(HourCondition{17 * 60, 20 * 60})},
            {tr("Between two dates"), condition(DateCondition{m_context.today, {}})},
            {tr("In months of the year"), condition(MonthCondition{1U << (month - 1)})}};
}

std::vector<RuleParts::Offer> RuleParts::memberOffers() const
{
    const auto condition = [this](Condition made) {
        return [this, made] { return conditionPart(made, m_context); };
    };
    std::vector<Offer> offers{
        {tr("On the first or every n-th purchase"), condition(PurchaseNumberCondition{1, false})},
        {tr("For a segment"), condition(SegmentCondition{everySegment})},
        {tr("For members with a tag"), condition(TagCondition{})},
        {tr("For women or men"), condition(GenderCondition{})},
        {tr("For ages"), condition(AgeCondition{18, 30})},
        {tr("For a kind of payment"), condition(PaymentCondition{{QStringLiteral("cash")}})},
        {tr("With a code that is typed"), condition(CodeCondition{})}};
    if (!m_context.tiers.empty())
        offers.push_back({tr("For a tier"), condition(TierCondition{{m_context.tiers.back().id}})});
    return offers;
}

std::vector<RuleParts::Offer> RuleParts::limitOffers() const
{
    const auto cap = [this](CapPeriod per, qint64 most) {
        return [this, per, most] { return capPart({per, Points(most)}, m_context); };
    };
    return {{tr("At most so many points a month"), cap(CapPeriod::Month, 1000)},
            {tr("At most so many points per purchase"), cap(CapPeriod::Purchase, 100)},
            {tr("A budget for all members together"), cap(CapPeriod::Budget, 10'000)},
            {tr("A budget a month for all members together"), cap(CapPeriod::BudgetMonth, 10'000)}};
}

void RuleParts::offer(const std::vector<Offer> &offers)
{
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    for (const Offer &each : offers) {
        connect(m_menu->addAction(each.text), &QAction::triggered, this, [this, make = each.make] {
            add(make());
            m_parts.back()->sentence()->editors().front()->setFocus(Qt::TabFocusReason);
            emit changed();
        });
    }
}

void RuleParts::fillMenu()
{
    m_menu->clear();
    if (m_offers == Offers::Gate || m_offers == Offers::Tiers) {
        if (m_offers == Offers::Gate)
            offer(goodsOffers());
        if (!m_context.tiers.empty())
            offer({memberOffers().back()});
        m_add->setVisible(!m_menu->isEmpty());
        return;
    }
    std::vector<Offer> limits = limitOffers();
    if (m_offers == Offers::All) {
        offer(goodsOffers());
        offer(timeOffers());
        offer(memberOffers());
        limits.push_back({tr("At most once in some days"), [this] { return cooldownPart(7, m_context); }});
    }
    offer(limits);
}

void RuleParts::load(const Rule &rule, const std::vector<Tier> &tiers)
{
    m_context.tiers = tiers;
    clear();
    fillMenu();
    const ItemFilter &items = rule.items;
    const QStringList *lists[] = {&items.products,       &items.categories,       &items.brands,
                                  &items.exceptProducts, &items.exceptCategories, &items.exceptBrands};
    for (int i = 0; i < 6; ++i) {
        if (!lists[i]->isEmpty())
            add(itemsPart({i % 3, i >= 3, *lists[i]}, m_context));
    }
    for (const Condition &condition : rule.conditions)
        add(conditionPart(condition, m_context));
    for (const Cap &cap : rule.caps)
        add(capPart(cap, m_context));
    if (rule.cooldownDays > 0)
        add(cooldownPart(rule.cooldownDays, m_context));
}

void RuleParts::loadCaps(const std::vector<Cap> &caps)
{
    m_offers = Offers::Caps;
    clear();
    fillMenu();
    for (const Cap &cap : caps)
        add(capPart(cap, m_context));
}

void RuleParts::loadGate(const ItemFilter &items, const QStringList &tierIds, const std::vector<Tier> &tiers)
{
    loadOnly(Offers::Gate, items, tierIds, tiers);
}

void RuleParts::loadTiers(const QStringList &tierIds, const std::vector<Tier> &tiers)
{
    loadOnly(Offers::Tiers, {}, tierIds, tiers);
}

bool RuleParts::storeTiers(QStringList &tierIds)
{
    ItemFilter none;
    return storeGate(none, tierIds);
}

void RuleParts::loadOnly(Offers offers, const ItemFilter &items, const QStringList &tierIds,
                         const std::vector<Tier> &tiers)
{
    m_offers = offers;
    Rule rule;
    rule.items = items;
    if (!tierIds.isEmpty())
        rule.conditions = {TierCondition{tierIds}};
    load(rule, tiers);
}

bool RuleParts::storeGate(ItemFilter &items, QStringList &tierIds)
{
    Rule rule;
    tierIds.clear();
    bool right = true;
    for (const RulePartPtr &part : m_parts) {
        part->sentence()->clearError();
        const size_t before = rule.conditions.size();
        if (part->store(rule) && before > 0 && rule.conditions.size() > before) {
            part->sentence()->setError(part->sentence()->editors().front(), tr("There is such a condition already."));
            right = false;
        }
        right = right && !part->sentence()->wrongEditor();
    }
    items = rule.items;
    if (!rule.conditions.empty()) {
        if (const auto *of = std::get_if<TierCondition>(&rule.conditions.front()))
            tierIds = of->tiers;
    }
    return right;
}

void RuleParts::add(RulePartPtr part)
{
    Sentence *sentence = part->sentence();
    auto *button = new QToolButton;
    button->setIcon(icons::icon(u"x"));
    button->setObjectName(QStringLiteral("removePart"));
    button->setToolTip(tr("Remove this condition or limit"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, [this, sentence] {
        remove(sentence);
        emit changed();
    });
    sentence->addTool(button);
    m_lines->addWidget(sentence);
    m_parts.push_back(std::move(part));
}

void RuleParts::remove(Sentence *sentence)
{
    std::erase_if(m_parts, [sentence](const RulePartPtr &part) { return part->sentence() == sentence; });
    sentence->hide();
    sentence->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
}

void RuleParts::clear()
{
    for (const RulePartPtr &part : m_parts) {
        part->sentence()->hide();
        part->sentence()->deleteLater();
    }
    m_parts.clear();
}

bool RuleParts::store(Rule &rule)
{
    rule.items = {};
    rule.conditions.clear();
    rule.caps.clear();
    rule.cooldownDays = 0;
    bool right = true;
    for (const RulePartPtr &part : m_parts) {
        part->sentence()->clearError();
        right = part->store(rule) && right;
    }
    return right;
}

void RuleParts::setTiers(const std::vector<Tier> &tiers)
{
    if (m_context.tiers == tiers)
        return;
    m_context.tiers = tiers;
    fillMenu();
    for (const RulePartPtr &part : m_parts)
        part->setTiers(tiers);
}

QWidget *RuleParts::wrongEditor() const
{
    for (const RulePartPtr &part : m_parts) {
        if (QWidget *wrong = part->sentence()->wrongEditor())
            return wrong;
    }
    return nullptr;
}

} // namespace bashgah::ui
