// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/memberfield.h"
#include "domain/member/memberfilter.h"
#include "domain/member/searchtokens.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_filterclauses {

using namespace bashgah;
using domain::ClauseSubject;
using domain::ClauseTest;
using domain::ErrorCode;
using domain::FieldKind;
using domain::FilterClause;
using domain::MemberField;

class FilterClausesTest final : public QObject
{
    Q_OBJECT

private slots:
    void filterReadsWhatItWrote()
    {
        domain::MemberFilter filter;
        filter.text = QStringLiteral("سارا");
        filter.clauses = {{ClauseSubject::Spend, ClauseTest::AtLeast, {}, {}, 5'000'000, 90},
                          {ClauseSubject::Own, ClauseTest::IsNot, QStringLiteral("f6"), QStringLiteral("سرخ"), 0, 0},
                          {ClauseSubject::PurchaseField, ClauseTest::Contains, QStringLiteral("میز"), QStringLiteral("۵"), 0, 30},
                          {ClauseSubject::Credit, ClauseTest::AtLeast, {}, {}, 500'000, 0},
                          {ClauseSubject::Wedding, ClauseTest::DaysAheadAtMost, {}, {}, 14, 0},
                          {ClauseSubject::JoiningDay, ClauseTest::DaysAheadAtMost, {}, {}, 7, 0},
                          {ClauseSubject::Tier, ClauseTest::Is, {}, {}, 0, 0}};
        const auto read = domain::memberFilterFromJsonText(domain::toJsonText(filter));
        QVERIFY(read.has_value());
        QCOMPARE(*read, filter);
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        for (const char *json : {R"({"clauses":[{"subject":"mood","test":"is"}]})", R"({"clauses":[{"subject":"tier","test":"at_least"}]})",
                                 R"({"clauses":[{"subject":"birthday_month","test":"is","number":13}]})",
                                 R"({"clauses":[{"subject":"own","test":"present"}]})",
                                 R"({"clauses":[{"subject":"purchase_field","test":"is","text":"5"}]})",
                                 R"({"clauses":[{"subject":"tag","test":"is"}]})",
                                 R"({"clauses":[{"subject":"balance","test":"at_least","number":1.5}]})",
                                 R"({"clauses":[{"subject":"credit","test":"present"}]})",
                                 R"({"clauses":[{"subject":"credit","test":"at_least","number":5,"days":30}]})",
                                 R"({"clauses":[{"subject":"joining_day","test":"missing"}]})",
                                 R"({"clauses":[{"subject":"wedding","test":"days_ahead_at_most","number":-1}]})",
                                 R"({"clauses":[{"subject":"balance","test":"at_least","days":3}]})", R"({"clauses":7})"})
            QTest::newRow(json) << QString::fromUtf8(json);
    }
    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QString, json);
        QCOMPARE(domain::memberFilterFromJsonText(json).error().code, ErrorCode::BadFile);
    }

    void valuesAreStoredInOneForm_data()
    {
        QTest::addColumn<FieldKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("Persian digits") << FieldKind::Number << QStringLiteral("۱٬۲۵۰٫۵۰") << QStringLiteral("1250.5");
        QTest::newRow("minus") << FieldKind::Number << QStringLiteral("-0") << QStringLiteral("0");
        QTest::newRow("Jalali day") << FieldKind::Date << QStringLiteral("۱۴۰۵/۰۵/۳۱") << QStringLiteral("2026-08-22");
        QTest::newRow("yes") << FieldKind::YesNo << QStringLiteral("بله") << QStringLiteral("yes");
        QTest::newRow("choice") << FieldKind::Choice << QStringLiteral("سبز ") << QStringLiteral("سبز");
        QTest::newRow("choice by its words") << FieldKind::Choice << QStringLiteral("دکترا") << QStringLiteral("edu_doctor");
        QTest::newRow("text") << FieldKind::Text << QStringLiteral(" معلم  دبستان ") << QStringLiteral("معلم دبستان");
    }
    void valuesAreStoredInOneForm()
    {
        QFETCH(FieldKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const MemberField field{QStringLiteral("f1"), QStringLiteral("x"), kind, {QStringLiteral("سبز"), QStringLiteral("edu_doctor")}};
        const auto value = domain::storedValue(field, typed, domain::ShopCalendar());
        QVERIFY(value.has_value());
        QCOMPARE(*value, stored);
    }

    void numbersOfValues()
    {
        QCOMPARE(domain::valueNumber(u"1250.5"), std::optional<qint64>(1'250'500));
        QCOMPARE(domain::valueNumber(u"-2"), std::optional<qint64>(-2'000));
        QCOMPARE(domain::valueNumber(u"2026-08-22"), std::optional<qint64>(QDate(2026, 8, 22).toJulianDay()));
        QCOMPARE(domain::valueNumber(u"yes"), std::optional<qint64>(1));
        QVERIFY(!domain::valueNumber(u"سبز"));
    }

    void anyPartOfANumberBeginsAToken()
    {
        domain::MemberDetails details;
        details.code = QStringLiteral("6037-9911");
        const QStringList tokens = domain::memberTokens(details);
        for (const char *part : {"6037", "0379", "7991", "9911"}) {
            const QString word = QString::fromLatin1(part);
            QVERIFY2(std::any_of(tokens.begin(), tokens.end(), [&](const QString &token) { return token.startsWith(word); }), part);
        }
    }
};

BASHGAH_TEST(tst_filterclauses, FilterClausesTest)

} // namespace tst_filterclauses

#include "tst_filterclauses.moc"
