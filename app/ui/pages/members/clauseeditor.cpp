// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/clauseeditor.h"

#include "domain/text/persiantext.h"
#include "services/counter/counterpolicy.h"
#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "services/shop/shopservice.h"
#include "ui/appcontext.h"
#include "ui/format/tiernames.h"
#include "ui/format/clausewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace bashgah::ui {

using domain::ClauseSubject;
using domain::ClauseTest;
using domain::ClauseValue;
using domain::FieldKind;
using domain::FilterClause;
using domain::MemberField;

namespace {

constexpr int monthsOfYear = 12;
constexpr qint64 longestPeriod = 36'500;

/// The tests that make sense of an own field's kind.
bool fits(ClauseTest test, FieldKind kind)
{
    using enum ClauseTest;
    const bool known = test == Present || test == Missing;
    switch (kind) {
    case FieldKind::Text: return known || test == Is || test == IsNot || test == Contains;
    case FieldKind::Number: return known || test == AtLeast || test == AtMost;
    case FieldKind::Date: return known || test == From || test == Until || test == DaysAgoAtLeast || test == DaysAgoAtMost;
    case FieldKind::Choice:
    case FieldKind::YesNo: break;
    }
    return known || test == Is || test == IsNot;
}

} // namespace

ClauseEditor::ClauseEditor(AppContext &context, const TierNames &tiers, QWidget *parent)
    : QWidget(parent), m_context(context), m_tiers(tiers)
{
    build();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ClauseEditor::showTests);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ClauseEditor::showValue);
    connect(m_take, &QPushButton::clicked, this, &ClauseEditor::take);
    new EnterOrder({m_subject, m_test, m_choice, m_text, m_money, m_day, m_days}, [this] { take(); }, this);
}

void ClauseEditor::build()
{
    m_subject = new QComboBox;
    m_subject->setObjectName(QStringLiteral("clauseSubject"));
    m_subject->setAccessibleName(tr("What the condition is about"));
    m_test = new QComboBox;
    m_test->setObjectName(QStringLiteral("clauseTest"));
    m_test->setAccessibleName(tr("How it is compared"));
    m_choice = new QComboBox;
    m_choice->setObjectName(QStringLiteral("clauseChoice"));
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("clauseText"));
    m_money = new MoneyEdit(m_context.format);
    m_money->setObjectName(QStringLiteral("clauseMoney"));
    m_day = new JalaliDateEdit(m_context.format, m_context.today());
    m_day->setObjectName(QStringLiteral("clauseDay"));
    for (QWidget *value : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_text),
                           static_cast<QWidget *>(m_money), static_cast<QWidget *>(m_day)})
        value->setAccessibleName(tr("With what"));
    m_periodWords = new QLabel(tr("in the last days (empty: ever)"));
    m_days = new QLineEdit;
    m_days->setObjectName(QStringLiteral("clauseDays"));
    m_days->setMaximumWidth(8 * fontMetrics().averageCharWidth());
    m_days->setAccessibleName(m_periodWords->text());
    m_periodWords->setBuddy(m_days);
    m_take = new QPushButton(tr("Apply the condition"));
    m_take->setObjectName(QStringLiteral("takeClause"));
    Theme::setRole(m_take, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &ClauseEditor::cancelled);
    auto *row = new FlowLayout(this, Theme::smallGap, Theme::smallGap);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_test),
                          static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_money), static_cast<QWidget *>(m_day),
                          static_cast<QWidget *>(m_periodWords), static_cast<QWidget *>(m_days),
                          static_cast<QWidget *>(m_take), static_cast<QWidget *>(cancel)})
        row->addWidget(part);
}

void ClauseEditor::begin(const std::optional<FilterClause> &clause)
{
    m_fields = m_context.memberSheets.fields().value_or(std::vector<MemberField>());
    fillSubjects(clause && clause->subject == ClauseSubject::PurchaseField ? clause->key : QString());
    m_days->clear();
    m_text->clear();
    m_money->clear();
    m_day->setValue({});
    if (clause)
        set(*clause);
    else
        m_subject->setCurrentIndex(m_subject->findData(domain::clauseSubjectKey(ClauseSubject::LastVisit)));
    showTests();
    if (clause)
        set(*clause);
    m_subject->setFocus();
}

QStringList ClauseEditor::purchaseLabels() const
{
    return services::namesFrom(m_context.shopService.setting(services::counterkeys::fields).value_or(QString()),
                               services::CounterPolicy::mostFields);
}

/// `named`: a field of purchases that a condition is about, which the counter may ask no more.
void ClauseEditor::fillSubjects(const QString &named)
{
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    for (const ClauseSubject subject : domain::allClauseSubjects()) {
        if (subject != ClauseSubject::Own && subject != ClauseSubject::PurchaseField)
            m_subject->addItem(ClauseWords::subject(subject), domain::clauseSubjectKey(subject));
    }
    m_subject->insertSeparator(m_subject->count());
    const bool persian = m_context.format.language() == Language::Persian;
    for (const MemberField &field : m_fields)
        m_subject->addItem(domain::fieldTitle(field, persian), QString(u'=' + field.key));
    QStringList labels = purchaseLabels();
    if (!named.isEmpty() && !labels.contains(named))
        labels << named;
    for (const QString &label : labels)
        m_subject->addItem(ClauseWords::purchaseField(label), QString(u'#' + label));
}

ClauseSubject ClauseEditor::subject() const
{
    const QString key = m_subject->currentData().toString();
    for (const ClauseSubject subject : domain::allClauseSubjects()) {
        if (domain::clauseSubjectKey(subject) == key)
            return subject;
    }
    return key.startsWith(u'#') ? ClauseSubject::PurchaseField : ClauseSubject::Own;
}

ClauseTest ClauseEditor::test() const
{
    return static_cast<ClauseTest>(m_test->currentData().toInt());
}

const MemberField *ClauseEditor::ownField() const
{
    const QString key = m_subject->currentData().toString().mid(1);
    const auto field = std::find_if(m_fields.begin(), m_fields.end(), [&](const MemberField &known) { return known.key == key; });
    return subject() == ClauseSubject::Own && field != m_fields.end() ? &*field : nullptr;
}

void ClauseEditor::showTests()
{
    {
        const QSignalBlocker quiet(m_test);
        m_test->clear();
        const MemberField *field = ownField();
        for (const ClauseTest test : domain::clauseTests(subject())) {
            if (!field || fits(test, field->kind))
                m_test->addItem(ClauseWords::test(subject(), test), static_cast<int>(test));
        }
    }
    showValue();
}

bool ClauseEditor::hasFixedChoices() const
{
    using enum ClauseSubject;
    const MemberField *field = ownField();
    return subject() == Tier || subject() == Gender || subject() == Consent || subject() == BirthdayMonth
        || subject() == WeddingMonth || (field && (field->kind == FieldKind::Choice || field->kind == FieldKind::YesNo));
}

void ClauseEditor::showValue()
{
    const ClauseValue value = domain::clauseValue(subject(), test());
    const bool chooses = (value == ClauseValue::Text || value == ClauseValue::Month)
        && (hasFixedChoices() || subject() == ClauseSubject::Tag);
    if (chooses)
        fillChoices();
    m_choice->setVisible(chooses);
    m_money->setVisible(value == ClauseValue::Amount);
    m_day->setVisible(value == ClauseValue::Day);
    m_text->setVisible(!chooses && value != ClauseValue::None && value != ClauseValue::Amount && value != ClauseValue::Day);
    m_text->setPlaceholderText(value == ClauseValue::Days               ? tr("days")
                               : subject() == ClauseSubject::Campaign ? tr("Name of the campaign, empty: any")
                                                                      : QString());
    for (QWidget *part : {static_cast<QWidget *>(m_periodWords), static_cast<QWidget *>(m_days)})
        part->setVisible(domain::hasPeriod(subject()));
}

void ClauseEditor::fillChoices()
{
    const bool persian = m_context.format.language() == Language::Persian;
    m_choice->clear();
    m_choice->setEditable(subject() == ClauseSubject::Tag);
    if (const MemberField *field = ownField()) {
        const QStringList choices = field->kind == FieldKind::Choice ? field->choices
                                                                     : QStringList{QStringLiteral("yes"), QStringLiteral("no")};
        for (const QString &choice : choices)
            m_choice->addItem(domain::choiceTitle(choice, persian), choice);
    } else if (subject() == ClauseSubject::Tier) {
        for (const TierNames::Tier &tier : m_tiers.all())
            m_choice->addItem(tier.name, tier.id);
        m_choice->addItem(tr("none"), QString());
    } else if (subject() == ClauseSubject::Tag) {
        m_choice->addItems(m_context.members.tags().value_or(QStringList()));
    } else if (subject() == ClauseSubject::Gender) {
        for (const char16_t *key : {u"female", u"male", u"unknown"})
            m_choice->addItem(clauseChoice(QString::fromUtf16(key)), QString::fromUtf16(key));
    } else if (subject() == ClauseSubject::Consent) {
        for (const char16_t *key : {u"granted", u"refused", u"unknown"})
            m_choice->addItem(clauseChoice(QString::fromUtf16(key)), QString::fromUtf16(key));
    } else {
        for (int month = 1; month <= monthsOfYear; ++month)
            m_choice->addItem(m_context.format.monthName(month), month);
    }
}

void ClauseEditor::set(const FilterClause &clause)
{
    const QString key = clause.subject == ClauseSubject::Own       ? QString(u'=' + clause.key)
        : clause.subject == ClauseSubject::PurchaseField ? QString(u'#' + clause.key)
                                                         : domain::clauseSubjectKey(clause.subject);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(key)));
    m_test->setCurrentIndex(std::max(0, m_test->findData(static_cast<int>(clause.test))));
    m_days->setText(clause.days == 0 ? QString() : m_context.format.localDigits(QString::number(clause.days)));
    const ClauseValue value = domain::clauseValue(clause.subject, clause.test);
    if (value == ClauseValue::Amount)
        m_money->setValue(domain::Money::fromMinor(clause.number));
    else if (value == ClauseValue::Day)
        m_day->setValue(QDate::fromJulianDay(clause.number));
    else if (value == ClauseValue::Month)
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(clause.number)));
    else if (value == ClauseValue::Count || value == ClauseValue::Days)
        m_text->setText(m_context.format.localDigits(QString::number(clause.number)));
    else if (value == ClauseValue::Decimal)
        m_text->setText(m_context.format.localDigits(ClauseWords::plainDecimal(clause.number)));
    else
        m_text->setText(clause.text);
    if (value == ClauseValue::Text && m_choice->isEditable())
        m_choice->setEditText(clause.text);
    else if (value == ClauseValue::Text)
        m_choice->setCurrentIndex(m_choice->findData(clause.text));
}

bool ClauseEditor::readText(FilterClause &clause) const
{
    const bool chooses = hasFixedChoices() || clause.subject == ClauseSubject::Tag;
    clause.text = !chooses           ? m_text->text().trimmed()
        : m_choice->isEditable()     ? m_choice->currentText().trimmed()
                                     : m_choice->currentData().toString();
    const bool mayBeEmpty = clause.subject == ClauseSubject::Tier || clause.subject == ClauseSubject::Campaign;
    return !clause.text.isEmpty() || mayBeEmpty;
}

bool ClauseEditor::readValue(FilterClause &clause) const
{
    bool isNumber = false;
    switch (domain::clauseValue(clause.subject, clause.test)) {
    case ClauseValue::None: return true;
    case ClauseValue::Text: return readText(clause);
    case ClauseValue::Month:
        clause.number = m_choice->currentData().toLongLong();
        return clause.number >= 1;
    case ClauseValue::Amount:
        clause.number = m_money->value().value_or(domain::Money()).minor();
        return m_money->value().has_value();
    case ClauseValue::Day:
        clause.number = m_day->value().value_or(QDate::fromJulianDay(0)).toJulianDay();
        return m_day->value().has_value();
    case ClauseValue::Decimal: {
        const MemberField number{QString(), QString(), FieldKind::Number, {}};
        const auto stored = domain::storedValue(number, m_text->text(), m_context.shop.calendar);
        const auto thousandths = stored ? domain::valueNumber(*stored) : std::nullopt;
        clause.number = thousandths.value_or(0);
        return thousandths.has_value();
    }
    case ClauseValue::Count:
    case ClauseValue::Days: break;
    }
    clause.number = domain::digitsToAscii(m_text->text()).remove(u',').toLongLong(&isNumber);
    const bool inRange = clause.number >= 0 && (domain::clauseValue(clause.subject, clause.test) != ClauseValue::Days || clause.number <= longestPeriod);
    return isNumber && inRange;
}

std::optional<FilterClause> ClauseEditor::clause() const
{
    FilterClause clause;
    clause.subject = subject();
    clause.test = test();
    if (const MemberField *field = ownField())
        clause.key = field->key;
    else if (clause.subject == ClauseSubject::PurchaseField)
        clause.key = m_subject->currentData().toString().mid(1);
    if (!readValue(clause))
        return std::nullopt;
    if (domain::hasPeriod(clause.subject) && !m_days->text().trimmed().isEmpty()) {
        bool isNumber = false;
        const int days = domain::digitsToAscii(m_days->text().trimmed()).toInt(&isNumber);
        if (!isNumber || days < 1 || days > longestPeriod)
            return std::nullopt;
        clause.days = days;
    }
    return clause;
}

/// What is missing gets the caret.
void ClauseEditor::take()
{
    if (const auto made = clause()) {
        emit taken(*made);
        return;
    }
    for (QWidget *value : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_text),
                           static_cast<QWidget *>(m_money), static_cast<QWidget *>(m_day)}) {
        if (value->isVisible()) {
            value->setFocus();
            return;
        }
    }
}

} // namespace bashgah::ui
