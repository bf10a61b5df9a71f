// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmelimits.h"
#include "ui/format/format.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/namelist.h"
#include "ui/pages/programs/rulepart.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/pointsedit.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace bashgah::ui {
namespace {

constexpr int pointsFrame = 30; ///< border, padding and the gap before the unit

constexpr QStringList domain::ItemFilter::*lists[2][3] = {
    {&domain::ItemFilter::products, &domain::ItemFilter::categories, &domain::ItemFilter::brands},
    {&domain::ItemFilter::exceptProducts, &domain::ItemFilter::exceptCategories,
     &domain::ItemFilter::exceptBrands}};

class ItemsPart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    ItemsPart(const ItemList &list, const RulePartContext &context)
        : m_except(new InlineChoice({tr("only"), tr("not")})),
          m_of(new InlineChoice({tr("products with the codes"), tr("product groups"), tr("brands")})),
          m_names(new QLineEdit)
    {
        m_except->setCurrentIndex(list.except ? 1 : 0);
        m_of->setCurrentIndex(list.of);
        m_names->setText(namesText(list.names, context.format));
        m_names->setMinimumWidth(partNamesWidth);
        //: %1 only or not, %2 product groups, brands or products, %3 their names
        m_sentence = new Sentence(tr("for goods: %1 %2 %3"),
                                  {{m_except, tr("Only or not")}, {m_of, tr("What the names are")},
                                   {m_names, tr("Names, separated by commas")}});
        m_sentence->setObjectName(QStringLiteral("part.items"));
        QObject::connect(m_except, &QComboBox::currentIndexChanged, m_sentence, context.changed);
        QObject::connect(m_of, &QComboBox::currentIndexChanged, m_sentence, context.changed);
        QObject::connect(m_names, &QLineEdit::textChanged, m_sentence, context.changed);
    }
    bool store(domain::Rule &rule) override
    {
        const QStringList names = namesIn(m_names->text());
        if (names.isEmpty()) {
            m_sentence->setError(m_names, tr("Enter at least one name."));
            return false;
        }
        QStringList &list = rule.items.*lists[m_except->currentIndex()][m_of->currentIndex()];
        for (const QString &name : names) {
            if (!list.contains(name))
                list << name;
        }
        return true;
    }

private:
    InlineChoice *m_except;
    InlineChoice *m_of;
    QLineEdit *m_names;
};

class CapPart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    CapPart(const domain::Cap &cap, const RulePartContext &context)
        : m_points(new PointsEdit(context.format)),
          m_per(new InlineChoice({tr("per purchase"), tr("a day"), tr("a week"), tr("a month"), tr("a year"),
                                  tr("per member, ever"), tr("for all members together"),
                                  tr("a month for all members together"), tr("a year for all members together")}))
    {
        m_points->setValue(cap.most);
        const QFontMetrics metrics = m_points->fontMetrics();
        m_points->setFixedWidth(metrics.horizontalAdvance(QStringLiteral("0,000,000"))
                                + metrics.horizontalAdvance(PointsEdit::tr("points")) + pointsFrame);
        m_per->setCurrentIndex(static_cast<int>(cap.per));
        //: %1 points, %2 a day, a month, ...
        m_sentence = new Sentence(tr("at most %1 %2"), {{m_points, tr("Most points")}, {m_per, tr("For how long")}});
        m_sentence->setObjectName(QStringLiteral("part.cap"));
        QObject::connect(m_points, &PointsEdit::valueChanged, m_sentence, context.changed);
        QObject::connect(m_per, &QComboBox::currentIndexChanged, m_sentence, context.changed);
    }
    bool store(domain::Rule &rule) override
    {
        const auto points = m_points->value();
        const auto per = static_cast<domain::CapPeriod>(m_per->currentIndex());
        if (!points || *points <= domain::Points()) {
            m_sentence->setError(m_points, tr("Enter a number above zero."));
            return false;
        }
        for (const domain::Cap &cap : rule.caps) {
            if (cap.per == per) {
                m_sentence->setError(m_per, tr("There is such a limit already."));
                return false;
            }
        }
        rule.caps.push_back({per, *points});
        return true;
    }

private:
    PointsEdit *m_points;
    InlineChoice *m_per;
};

class CooldownPart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    CooldownPart(int days, const RulePartContext &context)
        : m_format(context.format), m_days(new InlineNumber(context.format, 0, tr("days")))
    {
        m_days->setWhole(days);
        //: %1 a number of days
        m_sentence = new Sentence(tr("for a member at most once in %1"), {{m_days, tr("Days between two times")}});
        m_sentence->setObjectName(QStringLiteral("part.cooldown"));
        QObject::connect(m_days, &GroupedEdit::numberChanged, m_sentence, context.changed);
    }
    bool store(domain::Rule &rule) override
    {
        const auto days = m_days->whole();
        if (!days || *days < 1 || *days > domain::programmelimits::cooldownDays) {
            m_sentence->setError(m_days,
                                 tr("Enter a number from 1 to %1.").arg(m_format.number(domain::programmelimits::cooldownDays)));
            return false;
        }
        rule.cooldownDays = *days;
        return true;
    }

private:
    const Format &m_format;
    InlineNumber *m_days;
};

} // namespace

RulePartPtr itemsPart(const ItemList &list, const RulePartContext &context)
{
    return std::make_unique<ItemsPart>(list, context);
}

RulePartPtr capPart(const domain::Cap &cap, const RulePartContext &context)
{
    return std::make_unique<CapPart>(cap, context);
}

RulePartPtr cooldownPart(int days, const RulePartContext &context)
{
    return std::make_unique<CooldownPart>(days, context);
}

} // namespace bashgah::ui
