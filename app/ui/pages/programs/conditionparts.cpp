// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/format.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/namelist.h"
#include "ui/pages/programs/rulepart.h"
#include "ui/pages/programs/sentence.h"
#include "ui/pages/programs/setparts.h"
#include "ui/widgets/jalalidateedit.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTimeEdit>

namespace bashgah::ui {
using namespace domain;

namespace {

constexpr int oldest = 150;
constexpr int longestCode = 30;
constexpr int mostPurchases = 1'000'000;

class HoursPart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    HoursPart(const HourCondition &at, const RulePartContext &context)
        : m_from(timeEdit(at.from, context)), m_until(timeEdit(at.until, context))
    {
        //: %1 and %2 times of the day
        m_sentence = new Sentence(tr("only between %1 and %2"),
                                  {{m_from, tr("From this time")}, {m_until, tr("Until this time")}});
        m_sentence->setExample(tr("The first minute is included, the last time is not."));
        for (QTimeEdit *edit : {m_from, m_until})
            QObject::connect(edit, &QTimeEdit::timeChanged, m_sentence, context.changed);
    }
    bool store(Rule &rule) override
    {
        const HourCondition at{minutes(m_from), minutes(m_until)};
        if (at.from == at.until) {
            m_sentence->setError(m_until, tr("Enter another time than the first."));
            return false;
        }
        rule.conditions.emplace_back(at);
        return true;
    }

private:
    [[nodiscard]] static QTimeEdit *timeEdit(int minutes, const RulePartContext &context)
    {
        auto *edit = new QTimeEdit(QTime(minutes / 60 % 24, minutes % 60));
        const bool persian = context.format.digits() == Digits::Persian;
        edit->setLocale(persian ? QLocale(QLocale::Persian, QLocale::Iran) : QLocale::c());
        edit->setLayoutDirection(Qt::LeftToRight); // before the format, which it would turn round
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        return edit;
    }
    [[nodiscard]] static int minutes(const QTimeEdit *edit)
    {
        return edit->time().hour() * 60 + edit->time().minute();
    }

    QTimeEdit *m_from;
    QTimeEdit *m_until;
};

class DatesPart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    DatesPart(const DateCondition &in, const RulePartContext &context)
        : m_first(new JalaliDateEdit(context.format, context.today)),
          m_last(new JalaliDateEdit(context.format, context.today))
    {
        m_first->setValue(in.first);
        m_last->setValue(in.last);
        //: %1 and %2 dates
        m_sentence = new Sentence(tr("only from %1 to %2"), {{m_first, tr("First day")}, {m_last, tr("Last day")}});
        m_sentence->setExample(tr("Both days are included."));
        for (JalaliDateEdit *edit : {m_first, m_last}) {
            edit->setMaximumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("0000/00/00")) + 60);
            edit->setPlaceholderText(tr("any day"));
            QObject::connect(edit, &JalaliDateEdit::valueChanged, m_sentence, context.changed);
        }
    }
    bool store(Rule &rule) override
    {
        const DateCondition in{m_first->value(), m_last->value()};
        for (JalaliDateEdit *edit : {m_first, m_last}) {
            if (!edit->text().isEmpty() && !edit->value()) {
                m_sentence->setError(edit, tr("There is no such day."));
                return false;
            }
        }
        if (!in.first && !in.last)
            m_sentence->setError(m_first, tr("Enter at least one day."));
        else if (in.first && in.last && *in.last < *in.first)
            m_sentence->setError(m_last, tr("The last day is before the first."));
        else
            rule.conditions.emplace_back(in);
        return !m_sentence->wrongEditor();
    }

private:
    JalaliDateEdit *m_first;
    JalaliDateEdit *m_last;
};

class GenderPart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    GenderPart(const GenderCondition &of, const RulePartContext &context)
        : m_gender(new InlineChoice({tr("women"), tr("men")}))
    {
        m_gender->setCurrentIndex(of.gender == Gender::Male ? 1 : 0);
        //: %1 women or men
        m_sentence = new Sentence(tr("only for %1"), {{m_gender, tr("Gender")}});
        QObject::connect(m_gender, &QComboBox::currentIndexChanged, m_sentence, context.changed);
    }
    bool store(Rule &rule) override
    {
        rule.conditions.emplace_back(
            GenderCondition{m_gender->currentIndex() == 1 ? Gender::Male : Gender::Female});
        return true;
    }

private:
    InlineChoice *m_gender;
};

class AgePart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    AgePart(const AgeCondition &of, const RulePartContext &context)
        : m_from(new InlineNumber(context.format, 0, {})), m_until(new InlineNumber(context.format, 0, tr("years")))
    {
        m_from->setWhole(of.from);
        m_until->setWhole(of.until);
        //: %1 and %2 ages in years
        m_sentence = new Sentence(tr("only for ages %1 to %2"), {{m_from, tr("Youngest")}, {m_until, tr("Oldest")}});
        m_sentence->setExample(tr("Both ages are included."));
        for (InlineNumber *edit : {m_from, m_until})
            QObject::connect(edit, &GroupedEdit::numberChanged, m_sentence, context.changed);
    }
    bool store(Rule &rule) override
    {
        const int from = m_from->whole().value_or(-1);
        const int until = m_until->whole().value_or(-1);
        if (from < 0 || until > oldest || until < from) {
            m_sentence->setError(until < 0 || from >= 0 ? m_until : m_from, tr("Enter two ages, the younger first."));
            return false;
        }
        rule.conditions.emplace_back(AgeCondition{from, until});
        return true;
    }

private:
    InlineNumber *m_from;
    InlineNumber *m_until;
};

class TagsPart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    TagsPart(const TagCondition &with, const RulePartContext &context)
        : m_without(new InlineChoice({tr("with a tag of"), tr("without the tags")})), m_names(new QLineEdit)
    {
        m_without->setCurrentIndex(with.without ? 1 : 0);
        m_names->setText(namesText(with.tags, context.format));
        m_names->setMinimumWidth(partNamesWidth);
        //: %1 "with a tag of" or "without the tags", %2 tags
        m_sentence = new Sentence(tr("only for members %1 %2"),
                                  {{m_without, tr("With or without")}, {m_names, tr("Tags, separated by commas")}});
        QObject::connect(m_without, &QComboBox::currentIndexChanged, m_sentence, context.changed);
        QObject::connect(m_names, &QLineEdit::textChanged, m_sentence, context.changed);
    }
    bool store(Rule &rule) override
    {
        const QStringList tags = namesIn(m_names->text());
        if (tags.isEmpty()) {
            m_sentence->setError(m_names, tr("Enter at least one name."));
            return false;
        }
        rule.conditions.emplace_back(TagCondition{tags, m_without->currentIndex() == 1});
        return true;
    }

private:
    InlineChoice *m_without;
    QLineEdit *m_names;
};

class CodePart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    CodePart(const CodeCondition &by, const RulePartContext &context) : m_code(new QLineEdit(by.code))
    {
        m_code->setMaxLength(longestCode);
        m_code->setMinimumWidth(partNamesWidth / 2);
        //: %1 a word that is typed at the counter
        m_sentence = new Sentence(tr("only with the code %1"), {{m_code, tr("Code to type at the counter")}});
        QObject::connect(m_code, &QLineEdit::textChanged, m_sentence, context.changed);
    }
    bool store(Rule &rule) override
    {
        const QString code = m_code->text().simplified();
        if (code.size() < 2) {
            m_sentence->setError(m_code, tr("Enter at least two letters or digits."));
            return false;
        }
        rule.conditions.emplace_back(CodeCondition{code});
        return true;
    }

private:
    QLineEdit *m_code;
};

class PurchaseNumberPart final : public RulePart
{
    Q_DECLARE_TR_FUNCTIONS(RulePart)
public:
    PurchaseNumberPart(const PurchaseNumberCondition &on, const RulePartContext &context)
        : m_every(new InlineChoice({tr("on the member's purchase number"), tr("on one purchase in every")})),
          m_number(new InlineNumber(context.format, 0, {}))
    {
        m_every->setCurrentIndex(on.every ? 1 : 0);
        m_number->setWhole(on.number);
        //: %1 "on the member's purchase number" or "on one purchase in every", %2 a number
        m_sentence = new Sentence(tr("only %1 %2"), {{m_every, tr("Once or again and again")}, {m_number, tr("Number")}});
        QObject::connect(m_every, &QComboBox::currentIndexChanged, m_sentence, context.changed);
        QObject::connect(m_number, &GroupedEdit::numberChanged, m_sentence, context.changed);
    }
    bool store(Rule &rule) override
    {
        const int number = m_number->whole().value_or(0);
        if (number < 1 || number > mostPurchases) {
            m_sentence->setError(m_number, tr("Enter a number above zero."));
            return false;
        }
        rule.conditions.emplace_back(PurchaseNumberCondition{number, m_every->currentIndex() == 1});
        return true;
    }

private:
    InlineChoice *m_every;
    InlineNumber *m_number;
};

struct PartFor
{
    const RulePartContext &context;

    template <typename Set>
    RulePartPtr operator()(const Set &c) const { return setPart(c, context); }
    RulePartPtr operator()(const HourCondition &c) const { return std::make_unique<HoursPart>(c, context); }
    RulePartPtr operator()(const DateCondition &c) const { return std::make_unique<DatesPart>(c, context); }
    RulePartPtr operator()(const GenderCondition &c) const { return std::make_unique<GenderPart>(c, context); }
    RulePartPtr operator()(const AgeCondition &c) const { return std::make_unique<AgePart>(c, context); }
    RulePartPtr operator()(const TagCondition &c) const { return std::make_unique<TagsPart>(c, context); }
    RulePartPtr operator()(const CodeCondition &c) const { return std::make_unique<CodePart>(c, context); }
    RulePartPtr operator()(const PurchaseNumberCondition &c) const { return std::make_unique<PurchaseNumberPart>(c, context); }
};

} // namespace

RulePartPtr conditionPart(const Condition &condition, const RulePartContext &context)
{
    return std::visit(PartFor{context}, condition);
}

} // namespace bashgah::ui
