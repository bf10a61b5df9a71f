// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/rulewords.h"

#include "reports/segmenttext.h"
#include "ui/format/bidi.h"
#include "ui/format/ruletext.h"

namespace bashgah::ui {

using domain::ItemFilter;
using domain::Rule;

namespace {

constexpr int monthsOfSeason = 3;
constexpr int firstMonday = 2; ///< 2 January 2023 was a Monday
constexpr unsigned seasonMask = 7U;

QStringList isolated(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names)
        list << Bidi::isolateAuto(name);
    return list;
}

} // namespace

/// One phrase for each kind of condition.
struct ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)
public:
    const RuleWords &words;

    QString operator()(const domain::WeekdayCondition &on) const
    {
        QStringList days;
        const bool jalali = words.m_format.calendar().system() == domain::CalendarSystem::Jalali;
        const int first = jalali ? Qt::Saturday : Qt::Monday;
        for (int i = 0; i < 7; ++i) {
            const int day = (first - 1 + i) % 7 + 1;
            if ((on.days >> (day - 1) & 1U) != 0)
                days << words.weekday(day);
        }
        //: %1 days of the week
        return tr("on %1").arg(words.list(days));
    }
    QString operator()(const domain::HourCondition &at) const
    {
        //: %1 and %2 times of the day
        return tr("between %1 and %2").arg(words.clockTime(at.from), words.clockTime(at.until));
    }
    QString operator()(const domain::DateCondition &in) const
    {
        const Format &format = words.m_format;
        if (in.first && in.last)
            //: %1 and %2 dates
            return tr("from %1 to %2").arg(format.dateLong(*in.first), format.dateLong(*in.last));
        return in.first ? tr("from %1 on").arg(format.dateLong(*in.first))
                        : tr("until the end of %1").arg(format.dateLong(in.last.value_or(QDate())));
    }
    QString operator()(const domain::MonthCondition &in) const
    {
        QStringList names;
        for (int quarter = 0; quarter < 4; ++quarter) {
            const unsigned of = in.months >> (quarter * monthsOfSeason) & seasonMask;
            if (of == seasonMask) {
                names << words.season(quarter);
                continue;
            }
            for (int i = 0; i < monthsOfSeason; ++i) {
                if ((of >> i & 1U) != 0)
                    names << words.m_format.monthName(quarter * monthsOfSeason + i + 1);
            }
        }
        //: %1 months or seasons
        return tr("in %1").arg(words.list(names));
    }
    QString operator()(const domain::TierCondition &of) const
    {
        QStringList names;
        for (const QString &id : of.tiers) {
            QString name = id;
            for (const domain::Tier &tier : words.m_tiers) {
                if (tier.id == id)
                    name = tier.name;
            }
            names << Bidi::isolateAuto(name);
        }
        //: %1 names of tiers
        return tr("for members of the tier %1").arg(words.list(names));
    }
    QString operator()(const domain::SegmentCondition &of) const
    {
        QStringList names;
        for (const domain::Segment segment : domain::allSegments()) {
            if ((of.segments >> static_cast<int>(segment) & 1U) != 0)
                names << reports::SegmentText::name(segment);
        }
        //: %1 names of RFM segments
        return tr("for the segment %1").arg(words.list(names));
    }
    QString operator()(const domain::GenderCondition &of) const
    {
        return of.gender == domain::Gender::Male ? tr("for men") : tr("for women");
    }
    QString operator()(const domain::AgeCondition &of) const
    {
        const Format &format = words.m_format;
        return tr("for ages %1 to %2").arg(format.number(of.from), format.number(of.until));
    }
    QString operator()(const domain::TagCondition &with) const
    {
        const QString tags = words.list(isolated(with.tags));
        //: %1 tags of members
        return with.without ? tr("for members not tagged %1").arg(tags)
                            : tr("for members tagged %1").arg(tags);
    }
    QString operator()(const domain::PurchaseNumberCondition &on) const
    {
        if (!on.every) {
            return on.number == 1
                ? tr("on the first purchase")
                : tr("on purchase number %1").arg(words.m_format.number(on.number));
        }
        return tr("on one purchase in every %1").arg(words.m_format.number(on.number));
    }
    QString operator()(const domain::PaymentCondition &by) const
    {
        QStringList kinds;
        for (const QString &kind : by.kinds)
            kinds << RuleWords::paymentKind(kind);
        //: %1 kinds of payment
        return tr("paid by %1").arg(words.list(kinds));
    }
    QString operator()(const domain::CodeCondition &by) const
    {
        return tr("with the code %1").arg(Bidi::isolate(by.code));
    }
};

QString RuleWords::factor(int num, int den) const
{
    return RuleText(m_format).ratio(num, den);
}

QString RuleWords::list(const QStringList &names) const
{
    return names.join(m_format.language() == Language::Persian ? QStringLiteral("، ")
                                                               : QStringLiteral(", "));
}

QString RuleWords::weekday(int dayOfWeek) const
{
    return m_format.weekday(QDate(2023, 1, firstMonday + dayOfWeek - 1));
}

QString RuleWords::clockTime(int minutes) const
{
    const QString text = QStringLiteral("%1:%2")
                             .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                             .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return Bidi::isolate(m_format.localDigits(text));
}

QString RuleWords::season(int quarter) const
{
    const bool jalali = m_format.calendar().system() == domain::CalendarSystem::Jalali;
    const QString jalaliNames[] = {tr("spring"), tr("summer"), tr("autumn"), tr("winter")};
    const QString quarters[] = {tr("January to March"), tr("April to June"),
                                tr("July to September"), tr("October to December")};
    return jalali ? jalaliNames[quarter] : quarters[quarter];
}

QString RuleWords::paymentKind(const QString &kind)
{
    if (kind == QLatin1String("card"))
        return tr("card");
    if (kind == QLatin1String("cash"))
        return tr("cash");
    return kind == QLatin1String("transfer") ? tr("transfer") : tr("account", "kind of payment");
}

QString RuleWords::effect(const domain::RuleEffect &effect) const
{
    if (const auto *money = std::get_if<domain::PerMoneyRule>(&effect)) {
        const bool block = money->mode == domain::EarnMode::Block;
        return (block ? tr("%1 for each full %2 spent") : tr("%1 for every %2 spent, in proportion"))
            .arg(m_format.points(money->points), m_format.money(money->per));
    }
    if (const auto *fixed = std::get_if<domain::FixedRule>(&effect))
        return tr("%1 for each purchase").arg(m_format.points(fixed->points));
    if (const auto *unit = std::get_if<domain::PerUnitRule>(&effect)) {
        const QString points = m_format.points(unit->points);
        return unit->units == 1
            ? tr("%1 for each unit bought").arg(points)
            : tr("%1 for every %Ln units bought", nullptr, unit->units).arg(points);
    }
    const auto &times = std::get<domain::MultiplierRule>(effect);
    return tr("Points times %1").arg(factor(times.num, times.den));
}

QString RuleWords::items(const ItemFilter &items) const
{
    QString text;
    if (!items.namesNothing()) {
        //: %1 products, product groups or brands
        text = tr("for %1", "goods").arg(list(isolated(items.products + items.categories + items.brands)));
    }
    const QStringList except = items.exceptProducts + items.exceptCategories + items.exceptBrands;
    if (except.isEmpty())
        return text;
    //: %1 products, product groups or brands
    const QString but = tr("except %1").arg(list(isolated(except)));
    return text.isEmpty() ? but : QString(text + u' ' + but);
}

QString RuleWords::condition(const domain::Condition &condition) const
{
    return std::visit(ConditionWords{*this}, condition);
}

QString RuleWords::cap(const domain::Cap &cap) const
{
    return RuleText(m_format).cap(cap);
}

QString RuleWords::cooldown(int days) const
{
    return days > 0 ? tr("at most once in %Ln days", nullptr, days) : QString();
}

QString RuleWords::miss(const domain::MissedRule &missed, const Rule &rule) const
{
    switch (missed.why) {
    case domain::Miss::Off:
        return tr("it is switched off");
    case domain::Miss::Unmet:
        return missed.condition < rule.conditions.size()
            //: %1 a condition: "on Tuesday"
            ? tr("this is not “%1”").arg(condition(rule.conditions[missed.condition]))
            : tr("a condition does not hold");
    case domain::Miss::CoolingDown:
        return tr("it gave points too short a time ago");
    case domain::Miss::NothingBought:
        return tr("none of its goods is on the bill");
    case domain::Miss::BelowMinimum:
        return tr("the bill is below its minimum");
    case domain::Miss::UsedUp:
        return tr("its limit is used up");
    case domain::Miss::Silenced:
        return tr("another rule goes before it");
    }
    return {};
}

QString RuleWords::sentence(const Rule &rule) const
{
    QString text = effect(rule.effect);
    QStringList parts;
    if (const QString goods = items(rule.items); !goods.isEmpty())
        text += QString(u' ' + goods);
    for (const domain::Condition &each : rule.conditions)
        parts << condition(each);
    if (!rule.minimum.isZero()) {
        parts << (rule.items.isAll() ? tr("on bills from %1") : tr("from %1 of these goods"))
                     .arg(m_format.money(rule.minimum));
    }
    for (const domain::Cap &each : rule.caps)
        parts << cap(each);
    if (const QString pause = cooldown(rule.cooldownDays); !pause.isEmpty())
        parts << pause;
    if (rule.exclusive)
        parts << tr("instead of the other rules");
    if (!parts.isEmpty())
        text = tr("%1, %2", "a rule and its conditions").arg(text, list(parts));
    return rule.enabled ? text : tr("Switched off: %1").arg(text);
}

} // namespace bashgah::ui
