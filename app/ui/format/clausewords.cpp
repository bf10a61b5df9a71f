// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/clausewords.h"

#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/format/tiernames.h"

#include <algorithm>

namespace bashgah::ui {

using domain::ClauseSubject;
using domain::ClauseTest;
using domain::ClauseValue;
using domain::FilterClause;

namespace {

struct ClauseChoice
{
    Q_DECLARE_TR_FUNCTIONS(ClauseChoice)
};

constexpr qint64 thousandth = 1'000;

/// Nobody "knows" a membership: a member has one or not.
bool isHad(ClauseSubject subject)
{
    return subject == ClauseSubject::Membership || subject == ClauseSubject::Referrer;
}

} // namespace

QString ClauseWords::plainDecimal(qint64 thousandths)
{
    const qint64 size = thousandths < 0 ? -thousandths : thousandths;
    QString text = QString::number(size / thousandth);
    if (const qint64 rest = size % thousandth; rest != 0) {
        text += u'.';
        text += QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return thousandths < 0 ? QString(u'-' + text) : text;
}

QString ClauseWords::subject(ClauseSubject subject)
{
    switch (subject) {
    case ClauseSubject::Balance: return tr("Balance");
    case ClauseSubject::Credit: return tr("Credit");
    case ClauseSubject::Tier: return tr("Tier");
    case ClauseSubject::LastVisit: return tr("Last visit");
    case ClauseSubject::Joined: return tr("Member since");
    case ClauseSubject::Visits: return tr("Visits");
    case ClauseSubject::Spend: return tr("Spend");
    case ClauseSubject::Product: return tr("Bought product");
    case ClauseSubject::Category: return tr("Bought from group");
    case ClauseSubject::Brand: return tr("Bought brand");
    case ClauseSubject::Campaign: return tr("Received campaign");
    case ClauseSubject::Tag: return tr("Tag");
    case ClauseSubject::BirthdayMonth: return tr("Month of birthday");
    case ClauseSubject::WeddingMonth: return tr("Month of wedding");
    case ClauseSubject::Gender: return tr("Gender");
    case ClauseSubject::Consent: return tr("Consent to messages");
    case ClauseSubject::Name: return tr("Name");
    case ClauseSubject::Mobile: return tr("Mobile");
    case ClauseSubject::Code: return tr("Code");
    case ClauseSubject::Province: return tr("Province");
    case ClauseSubject::City: return tr("City");
    case ClauseSubject::District: return tr("District");
    case ClauseSubject::Note: return tr("Note");
    case ClauseSubject::Birthday: return tr("Birthday");
    case ClauseSubject::Wedding: return tr("Wedding anniversary");
    case ClauseSubject::JoiningDay: return tr("Anniversary of joining");
    case ClauseSubject::Household: return tr("Household");
    case ClauseSubject::Photo: return tr("Photo");
    case ClauseSubject::PointsEnd: return tr("Last day of points");
    case ClauseSubject::Membership: return tr("Paid membership");
    case ClauseSubject::Referrer: return tr("Brought by a member");
    case ClauseSubject::Brought: return tr("Members brought");
    case ClauseSubject::Age: return tr("Age");
    case ClauseSubject::Own:
    case ClauseSubject::PurchaseField: break;
    }
    return {};
}

QString ClauseWords::test(ClauseSubject subject, ClauseTest test)
{
    if (isHad(subject) && test == ClauseTest::DaysAheadAtMost)
        return tr("ends within the next days");
    if (isHad(subject)) {
        //: whether a member has a paid membership, or was brought by somebody
        return test == ClauseTest::Present ? tr("yes") : tr("no");
    }
    switch (test) {
    case ClauseTest::Is: return tr("is");
    case ClauseTest::IsNot: return tr("is not");
    case ClauseTest::Contains: return tr("contains");
    case ClauseTest::AtLeast: return tr("at least");
    case ClauseTest::AtMost: return tr("at most");
    case ClauseTest::DaysAgoAtLeast: return tr("at least so many days ago");
    case ClauseTest::DaysAgoAtMost: return tr("within the last days");
    case ClauseTest::From: return tr("on or after");
    case ClauseTest::Until: return tr("on or before");
    case ClauseTest::Present: return tr("is known");
    case ClauseTest::DaysAheadAtMost: return tr("within the next days");
    case ClauseTest::Missing: break;
    }
    return tr("is missing");
}

QString ClauseWords::purchaseField(const QString &label)
{
    //: what a condition is about: an own field of purchases, such as the table
    return tr("Purchase, %1").arg(Bidi::isolateAuto(label));
}

QString ClauseWords::nameOf(const FilterClause &clause) const
{
    if (clause.subject == ClauseSubject::PurchaseField)
        return purchaseField(clause.key);
    if (clause.subject != ClauseSubject::Own)
        return subject(clause.subject);
    const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const domain::MemberField &known) { return known.key == clause.key; });
    return field == m_fields.end() ? clause.key : domain::fieldTitle(*field, m_format.language() == Language::Persian);
}

QString ClauseWords::textOf(const FilterClause &clause) const
{
    if (clause.subject == ClauseSubject::Tier)
        return clause.text.isEmpty() ? tr("none") : m_tiers.name(clause.text);
    if (clause.subject == ClauseSubject::Campaign && clause.text.isEmpty())
        return tr("any");
    if (clause.subject == ClauseSubject::Gender || clause.subject == ClauseSubject::Consent)
        return clauseChoice(clause.text);
    if (clause.subject == ClauseSubject::Own)
        return domain::choiceTitle(clause.text, m_format.language() == Language::Persian);
    return tr("“%1”").arg(Bidi::isolateAuto(clause.text));
}

QString ClauseWords::valueOf(const FilterClause &clause) const
{
    switch (domain::clauseValue(clause.subject, clause.test)) {
    case ClauseValue::None: return {};
    case ClauseValue::Count:
    case ClauseValue::Days: return m_format.number(clause.number);
    case ClauseValue::Amount: return m_format.money(domain::Money::fromMinor(clause.number));
    case ClauseValue::Day: return m_format.dateShort(QDate::fromJulianDay(clause.number));
    case ClauseValue::Month: return m_format.monthName(static_cast<int>(clause.number));
    case ClauseValue::Decimal: return m_format.decimal(plainDecimal(clause.number));
    case ClauseValue::Text: break;
    }
    return textOf(clause);
}

QString ClauseWords::presence(const FilterClause &clause, const QString &name, const QString &value)
{
    if (!isHad(clause.subject))
        return {};
    if (clause.test == ClauseTest::DaysAheadAtMost)
        return tr("%1 ends within the next %2 days").arg(name, value);
    return clause.test == ClauseTest::Present ? tr("%1: yes").arg(name) : tr("%1: no").arg(name);
}

QString ClauseWords::sentence(const FilterClause &clause) const
{
    const QString name = nameOf(clause);
    const QString value = valueOf(clause);
    if (const QString had = presence(clause, name, value); !had.isEmpty())
        return had;
    QString text;
    switch (clause.test) {
    case ClauseTest::Is: text = tr("%1: %2").arg(name, value); break;
    case ClauseTest::IsNot: text = tr("%1: not %2").arg(name, value); break;
    case ClauseTest::Contains: text = tr("%1 contains %2").arg(name, value); break;
    case ClauseTest::AtLeast: text = tr("%1: at least %2").arg(name, value); break;
    case ClauseTest::AtMost: text = tr("%1: at most %2").arg(name, value); break;
    case ClauseTest::DaysAgoAtLeast: text = tr("%1: at least %2 days ago").arg(name, value); break;
    case ClauseTest::DaysAgoAtMost: text = tr("%1: within the last %2 days").arg(name, value); break;
    case ClauseTest::From: text = tr("%1: from %2").arg(name, value); break;
    case ClauseTest::Until: text = tr("%1: until %2").arg(name, value); break;
    case ClauseTest::Present: text = tr("%1 is known").arg(name); break;
    case ClauseTest::DaysAheadAtMost: text = tr("%1: within the next %2 days").arg(name, value); break;
    case ClauseTest::Missing: text = tr("%1 is missing").arg(name); break;
    }
    return clause.days == 0 ? text : tr("%1, in the last %2 days").arg(text, m_format.number(clause.days));
}

QString clauseChoice(const QString &key)
{
    if (key == u"female")
        return ClauseChoice::tr("woman");
    if (key == u"male")
        return ClauseChoice::tr("man");
    if (key == u"granted")
        return ClauseChoice::tr("agrees");
    return key == u"refused" ? ClauseChoice::tr("opted out") : ClauseChoice::tr("not said");
}

} // namespace bashgah::ui
