// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/setparts.h"

#include "reports/segmenttext.h"
#include "ui/format/format.h"
#include "ui/pages/programs/inlineset.h"
#include "ui/pages/programs/rulewords.h"
#include "ui/pages/programs/sentence.h"

#include <QCoreApplication>

namespace bashgah::ui {

using namespace domain;

namespace {

const QStringList &paymentKinds()
{
    static const QStringList kinds{QStringLiteral("cash"), QStringLiteral("card"), QStringLiteral("transfer"),
                                   QStringLiteral("account")};
    return kinds;
}

/// Days, months, segments, kinds of payment: marks in a list.
class SetPart : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    SetPart(const QString &sentence, const QStringList &names, const QString &label,
            const RulePartContext &context)
        : m_set(new InlineSet(names))
    {
        m_sentence = new Sentence(sentence, {{m_set, label}});
        QObject::connect(m_set, &InlineSet::changed, m_sentence, context.changed);
    }

protected:
    [[nodiscard]] bool keep(Rule &rule, bool any, Condition condition)
    {
        if (any)
            rule.conditions.push_back(std::move(condition));
        else
            m_sentence->setError(m_set, tr("Choose at least one."));
        return any;
    }

    InlineSet *m_set;
};

class WeekdaysPart final : public SetPart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    WeekdaysPart(const WeekdayCondition &on, const RulePartContext &context)
        //: %1 days of the week
        : SetPart(tr("only on %1"), names(context), tr("Days of the week"), context), m_first(firstOf(context))
    {
        unsigned bits = 0;
        for (int i = 0; i < 7; ++i) {
            if ((on.days >> ((m_first - 1 + i) % 7) & 1U) != 0)
                bits |= 1U << i;
        }
        m_set->setChosen(bits);
    }
    bool store(Rule &rule) override
    {
        unsigned days = 0;
        for (int i = 0; i < 7; ++i) {
            if ((m_set->chosen() >> i & 1U) != 0)
                days |= 1U << ((m_first - 1 + i) % 7);
        }
        return keep(rule, days != 0, WeekdayCondition{days});
    }

private:
    [[nodiscard]] static int firstOf(const RulePartContext &context)
    {
        return context.format.calendar().system() == CalendarSystem::Jalali ? Qt::Saturday : Qt::Monday;
    }
    [[nodiscard]] static QStringList names(const RulePartContext &context)
    {
        QStringList list;
        for (int i = 0; i < 7; ++i)
            list << RuleWords(context.format, context.tiers).weekday((firstOf(context) - 1 + i) % 7 + 1);
        return list;
    }

    int m_first;
};

class MonthsPart final : public SetPart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    MonthsPart(const MonthCondition &in, const RulePartContext &context)
        //: %1 months
        : SetPart(tr("only in %1"), names(context), tr("Months"), context)
    {
        m_set->setChosen(in.months);
    }
    bool store(Rule &rule) override
    {
        return keep(rule, m_set->chosen() != 0, MonthCondition{m_set->chosen()});
    }

private:
    [[nodiscard]] static QStringList names(const RulePartContext &context)
    {
        QStringList list;
        for (int month = 1; month <= 12; ++month)
            list << context.format.monthName(month);
        return list;
    }
};

class SegmentsPart final : public SetPart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    SegmentsPart(const SegmentCondition &of, const RulePartContext &context)
        //: %1 names of RFM segments
        : SetPart(tr("only for the segment %1"), names(), tr("Segments"), context)
    {
        m_set->setChosen(of.segments);
    }
    bool store(Rule &rule) override
    {
        return keep(rule, m_set->chosen() != 0, SegmentCondition{m_set->chosen()});
    }

private:
    [[nodiscard]] static QStringList names()
    {
        QStringList list;
        for (const Segment segment : allSegments())
            list << reports::SegmentText::name(segment);
        return list;
    }
};

class PaymentPart final : public SetPart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    PaymentPart(const PaymentCondition &by, const RulePartContext &context)
        //: %1 kinds of payment
        : SetPart(tr("only when paid by %1"), names(), tr("Kinds of payment"), context)
    {
        unsigned bits = 0;
        for (const QString &kind : by.kinds)
            bits |= 1U << paymentKinds().indexOf(kind);
        m_set->setChosen(bits);
    }
    bool store(Rule &rule) override
    {
        PaymentCondition by;
        for (int i = 0; i < static_cast<int>(paymentKinds().size()); ++i) {
            if ((m_set->chosen() >> i & 1U) != 0)
                by.kinds << paymentKinds()[i];
        }
        return keep(rule, !by.kinds.isEmpty(), by);
    }

private:
    [[nodiscard]] static QStringList names()
    {
        QStringList list;
        for (const QString &kind : paymentKinds())
            list << RuleWords::paymentKind(kind);
        return list;
    }
};

class TiersPart final : public SetPart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    TiersPart(const TierCondition &of, const RulePartContext &context)
        //: %1 names of tiers
        : SetPart(tr("only for the tier %1"), {}, tr("Tiers"), context)
    {
        m_ids = of.tiers;
        setTiers(context.tiers);
    }
    void setTiers(const std::vector<Tier> &tiers) override
    {
        if (!m_tiers.isEmpty())
            m_ids = chosenIds();
        m_tiers.clear();
        QStringList names;
        unsigned bits = 0;
        for (const Tier &tier : tiers) {
            if (m_ids.contains(tier.id))
                bits |= 1U << m_tiers.size();
            m_tiers << tier.id;
            names << tier.name;
        }
        m_set->setNames(names);
        m_set->setChosen(bits);
    }
    bool store(Rule &rule) override
    {
        return keep(rule, !chosenIds().isEmpty(), TierCondition{chosenIds()});
    }

private:
    [[nodiscard]] QStringList chosenIds() const
    {
        QStringList ids;
        for (int i = 0; i < static_cast<int>(m_tiers.size()); ++i) {
            if ((m_set->chosen() >> i & 1U) != 0)
                ids << m_tiers[i];
        }
        return ids;
    }

    QStringList m_tiers; ///< ids in the order of the names
    QStringList m_ids;
};

} // namespace

RulePartPtr setPart(const WeekdayCondition &on, const RulePartContext &context)
{
    return std::make_unique<WeekdaysPart>(on, context);
}

RulePartPtr setPart(const MonthCondition &in, const RulePartContext &context)
{
    return std::make_unique<MonthsPart>(in, context);
}

RulePartPtr setPart(const SegmentCondition &of, const RulePartContext &context)
{
    return std::make_unique<SegmentsPart>(of, context);
}

RulePartPtr setPart(const PaymentCondition &by, const RulePartContext &context)
{
    return std::make_unique<PaymentPart>(by, context);
}

RulePartPtr setPart(const TierCondition &of, const RulePartContext &context)
{
    return std::make_unique<TiersPart>(of, context);
}

} // namespace bashgah::ui
