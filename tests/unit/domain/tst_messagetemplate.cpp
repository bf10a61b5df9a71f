// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/inboundword.h"
#include "domain/campaign/messagetemplate.h"
#include "domain/campaign/smstext.h"
#include "domain/member/memberfilter.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_messagetemplate {

using namespace bashgah::domain;

class MessageTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsPersianTextWithPersianDigits();
    void keepsEnglishTextInGsm();
    void usesTheFallbackForAMissingValue();
    void saysWhichValueIsMissing();
    void refusesUnknownVariables_data();
    void refusesUnknownVariables();
    void everyPlaceholderIsRead();
    void inboundWords_data();
    void inboundWords();
    void optOutLine();
    void filterRoundTrips();
    void filterRefusesUnknownConditions();
};

namespace {

VariableValues sara()
{
    VariableValues v;
    v.name = QStringLiteral("سارا احمدی");
    v.firstName = QStringLiteral("سارا");
    v.shop = QStringLiteral("کفش بهار");
    v.points = Points(1250);
    v.expiring = Points(300);
    v.expiresOn = QDate(2026, 9, 22);
    return v;
}

QString rendered(const QString &body, const VariableValues &values)
{
    const auto parsed = MessageTemplate::parse(body);
    return parsed ? parsed->render(values, ShopCalendar()).text : QString();
}

} // namespace

void MessageTemplateTest::fillsPersianTextWithPersianDigits()
{
    QCOMPARE(
        rendered(QStringLiteral(
                     "{نام} عزیز، {points} امتیاز دارید؛ {امتیاز رو به انقضا} تا {تاریخ انقضا}."),
                 sara()),
        QStringLiteral("سارا احمدی عزیز، ۱٬۲۵۰ امتیاز دارید؛ ۳۰۰ تا ۱۴۰۵/۰۶/۳۱."));
}

void MessageTemplateTest::keepsEnglishTextInGsm()
{
    VariableValues v = sara();
    v.firstName = QStringLiteral("Sara");
    const QString text = rendered(
        QStringLiteral("Dear {First Name}, you have {points} points until {expiry_date}"), v);
    QCOMPARE(text, QStringLiteral("Dear Sara, you have 1,250 points until 1405/06/31"));
    QCOMPARE(countSms(text).encoding, SmsEncoding::Gsm7);
}

void MessageTemplateTest::usesTheFallbackForAMissingValue()
{
    QCOMPARE(rendered(QStringLiteral("عضو {سطح|خوب} ما"), sara()), QStringLiteral("عضو خوب ما"));
}

void MessageTemplateTest::saysWhichValueIsMissing()
{
    const auto parsed = MessageTemplate::parse(QStringLiteral("{tier} {name}"));
    QVERIFY(parsed.has_value());
    const RenderedMessage message = parsed->render(sara(), ShopCalendar());
    QCOMPARE(message.missing, std::vector<MemberVariable>{MemberVariable::Tier});
}

void MessageTemplateTest::refusesUnknownVariables_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("unknown") << QStringLiteral("{balance}");
    QTest::newRow("empty") << QStringLiteral("{}");
    QTest::newRow("not closed") << QStringLiteral("سلام {نام");
}

void MessageTemplateTest::refusesUnknownVariables()
{
    QFETCH(QString, body);
    const auto parsed = MessageTemplate::parse(body);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::UnknownValue);
    QCOMPARE(parsed.error().field, QStringLiteral("body"));
}

void MessageTemplateTest::everyPlaceholderIsRead()
{
    for (const MemberVariable variable : allMemberVariables()) {
        for (const bool persian : {false, true}) {
            const auto parsed = MessageTemplate::parse(placeholderOf(variable, persian));
            QVERIFY2(parsed.has_value(), qPrintable(placeholderOf(variable, persian)));
            QVERIFY(!parsed->isPlain());
        }
    }
}

void MessageTemplateTest::inboundWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("meaning");
    const int stop = static_cast<int>(InboundWord::Stop);
    const int rejoin = static_cast<int>(InboundWord::Rejoin);
    const int unknown = static_cast<int>(InboundWord::Unknown);
    QTest::newRow("11") << QStringLiteral("11") << stop;
    QTest::newRow("persian 11") << QStringLiteral(" ۱۱ ") << stop;
    QTest::newRow("arabic 11") << QStringLiteral("١١") << stop;
    QTest::newRow("laghv") << QStringLiteral("لغو.") << stop;
    QTest::newRow("laghv 11") << QStringLiteral("لغو ۱۱") << stop;
    QTest::newRow("membership") << QStringLiteral("لغو‌عضويت") << stop;
    QTest::newRow("STOP!") << QStringLiteral("STOP!") << stop;
    QTest::newRow("12") << QStringLiteral("۱۲") << rejoin;
    QTest::newRow("start") << QStringLiteral("Start") << rejoin;
    QTest::newRow("sentence") << QStringLiteral("سفارش من لغو شد؟") << unknown;
    QTest::newRow("other number") << QStringLiteral("111") << unknown;
    QTest::newRow("empty") << QString() << unknown;
}

void MessageTemplateTest::inboundWords()
{
    QFETCH(QString, text);
    QFETCH(int, meaning);
    QCOMPARE(static_cast<int>(inboundWord(text)), meaning);
}

void MessageTemplateTest::optOutLine()
{
    QVERIFY(hasOptOut(QStringLiteral("تخفیف\nلغو۱۱")));
    QVERIFY(hasOptOut(QStringLiteral("sale لغو 11")));
    QVERIFY(!hasOptOut(QStringLiteral("تخفیف لغو ۱۱۵")));
    QVERIFY(!hasOptOut(QStringLiteral("تخفیف")));
    QCOMPARE(withOptOut(QStringLiteral("تخفیف \n")), QStringLiteral("تخفیف\nلغو۱۱"));
    QCOMPARE(withOptOut(QStringLiteral("تخفیف لغو11")), QStringLiteral("تخفیف لغو11"));
}

void MessageTemplateTest::filterRoundTrips()
{
    MemberFilter filter;
    filter.text = QStringLiteral("احمدی");
    filter.tierId = QStringLiteral("gold");
    filter.segment = QStringLiteral("at_risk");
    filter.cell = ScoreCell{2, 5};
    filter.scoredAsOf = QDate(2026, 8, 2);
    filter.lastVisitFrom = QDate(2026, 1, 2);
    filter.lastVisitTo = QDate(2026, 8, 1);
    filter.minBalance = Points(Q_INT64_C(9'007'199'254'740'993));
    filter.tag = QStringLiteral("همسایه");
    const auto back = memberFilterFromJsonText(toJsonText(filter));
    QVERIFY(back.has_value());
    QCOMPARE(*back, filter);
    QVERIFY(memberFilterFromJsonText(QStringLiteral("{}"))->isEmpty());
}

void MessageTemplateTest::filterRefusesUnknownConditions()
{
    const auto read = memberFilterFromJsonText(QStringLiteral("{\"city\":\"Tehran\"}"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadFile);
    // half a cell, a score that is none, or a cell of no segment would mean other people
    for (const char *json : {R"({"segment":"at_risk","recency_score":2})",
                             R"({"segment":"at_risk","recency_score":2,"frequency_score":6})",
                             R"({"recency_score":2,"frequency_score":5})", R"({"scored_as_of":2461000})"}) {
        const auto half = memberFilterFromJsonText(QLatin1String(json));
        QVERIFY2(!half, json);
        QCOMPARE(half.error().code, ErrorCode::BadFile);
    }
}

BASHGAH_TEST(tst_messagetemplate, MessageTemplateTest)

} // namespace tst_messagetemplate

#include "tst_messagetemplate.moc"
