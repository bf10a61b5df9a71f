// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ports/smsgateway.h"
#include "fakehttp.h"
#include "integrations/http/httpcall.h"
#include "integrations/sms/gatewayscript.h"
#include "integrations/sms/httpgateways.h"
#include "integrations/sms/reporthook.h"
#include "support/testregistry.h"

#include <QMutex>
#include <QTest>

namespace tst_gateways {

using namespace bashgah;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::SendAnswer;
using domain::SendRefusal;

/// The built-in gateways on the wire: what they ask and how they read answers.
class GatewaysTest : public QObject
{
    Q_OBJECT

private slots:
    void builtInScriptsAreWhole();
    void refusesAScriptWithMistakes();
    void kavenegarSendsAForm();
    void kavenegarAnswers_data();
    void kavenegarAnswers();
    void kavenegarReports();
    void kavenegarInbound();
    void kavenegarTest();
    void kannelSaysWhatEncoding();
    void kannelTestNeedsNoReceiver();
    void requiredFieldsAreNamed();
    void hookHearsReportsAndTexts();
    void hookAsksForARepeatWhenNotKept();

private:
    [[nodiscard]] std::unique_ptr<domain::SmsGateway> kavenegar(const test::FakeHttp &fake) const;
    integrations::HttpGateways m_gateways;
};

namespace {

const QString apiKey = QStringLiteral("4D5A4B70");

domain::OutgoingSms message(const QString &text = QStringLiteral("سلام، ۱۲۰ امتیاز & هدیه"))
{
    return {domain::MessageId(7), 1'781'234'567'000'007,
            domain::MobileNumber::fromStored(QStringLiteral("+989121234567")), text,
            domain::countSms(text).encoding};
}

QString decoded(const QUrlQuery &query, const char *key)
{
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

} // namespace

std::unique_ptr<domain::SmsGateway> GatewaysTest::kavenegar(const test::FakeHttp &fake) const
{
    auto made = m_gateways.make(QStringLiteral("kavenegar"),
                                {{QStringLiteral("url"), fake.base()},
                                 {QStringLiteral("key"), apiKey},
                                 {QStringLiteral("line"), QStringLiteral("10004346")}});
    return made ? std::move(*made) : nullptr;
}

void GatewaysTest::builtInScriptsAreWhole()
{
    QStringList ids;
    for (const domain::GatewayProfile &profile : m_gateways.profiles()) {
        ids.append(profile.id);
        QVERIFY2(profile.names.contains(QStringLiteral("fa")) &&
                     profile.names.contains(QStringLiteral("en")),
                 qPrintable(profile.id));
        for (const domain::GatewayField &field : profile.fields)
            QVERIFY2(field.labels.contains(QStringLiteral("fa")) &&
                         field.labels.contains(QStringLiteral("en")),
                     qPrintable(field.key));
    }
    QCOMPARE(ids, (QStringList{QStringLiteral("kannel"), QStringLiteral("kavenegar")}));
}

void GatewaysTest::refusesAScriptWithMistakes()
{
    const auto bad = integrations::GatewayScript::parse(
        R"({"id":"x","fields":[{"key":"url"}],"number":"national",
        "send":{"method":"GET","url":"{url}","accepted":{"codes":["200"]},"refusals":{"403":"bad_logn"}}})");
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::BadFile);
    QVERIFY(bad.error().args.value(1).contains(QLatin1String("bad_logn")));
    QVERIFY(!integrations::GatewayScript::parse("not json"));
}

void GatewaysTest::kavenegarSendsAForm()
{
    test::FakeHttp fake;
    fake.answer(
        200,
        R"({"return":{"status":200,"message":"ok"},"entries":[{"messageid":8792343,"status":1,"cost":120}]})");
    const SendAnswer answer = kavenegar(fake)->send(message());
    QVERIFY(answer.kind == SendAnswer::Kind::Accepted);
    QCOMPARE(answer.providerId, std::optional(QStringLiteral("8792343")));
    const test::SeenRequest &seen = fake.requests.front();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.path, QByteArray("/v1/4D5A4B70/sms/send.json"));
    QCOMPARE(decoded(seen.query, "receptor"), QStringLiteral("09121234567"));
    QCOMPARE(decoded(seen.query, "message"), QStringLiteral("سلام، ۱۲۰ امتیاز & هدیه"));
    QCOMPARE(decoded(seen.query, "sender"), QStringLiteral("10004346"));
    QCOMPARE(decoded(seen.query, "localid"), QStringLiteral("1781234567000007"));
    QVERIFY(seen.head.contains("application/x-www-form-urlencoded"));
}

void GatewaysTest::kavenegarAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, int status, SendRefusal refusal) {
        QTest::newRow(name) << status
                            << QByteArray("{\"return\":{\"status\":" + QByteArray::number(status) +
                                          ",\"message\":\"x\"},\"entries\":null}")
                            << false << static_cast<int>(refusal);
    };
    row("bad key", 403, SendRefusal::BadLogin);
    row("no credit", 418, SendRefusal::NoCredit);
    row("bad receiver", 411, SendRefusal::BadNumber);
    row("link", 420, SendRefusal::BlockedText);
    row("busy", 409, SendRefusal::RetryLater);
    row("bad sender", 412, SendRefusal::Stop);
    row("never heard of", 499, SendRefusal::Stop);
    const int none = static_cast<int>(SendRefusal::Stop);
    QTest::newRow("proxy page") << 502 << QByteArray("<html>Bad Gateway</html>") << true << none;
    QTest::newRow("login page of the network")
        << 200 << QByteArray("<html>Welcome to WiFi</html>") << true << none;
}

void GatewaysTest::kavenegarAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, unknown);
    QFETCH(int, refusal);
    test::FakeHttp fake;
    fake.answer(status, body);
    const SendAnswer answer = kavenegar(fake)->send(message());
    QVERIFY(answer.kind == (unknown ? SendAnswer::Kind::Unknown : SendAnswer::Kind::Refused));
    if (!unknown)
        QCOMPARE(static_cast<int>(answer.refusal), refusal);
    QVERIFY2(!answer.detail.contains(apiKey), qPrintable(answer.detail));
}

void GatewaysTest::kavenegarReports()
{
    test::FakeHttp fake;
    fake.answer(200, R"({"return":{"status":200,"message":"ok"},"entries":[
        {"messageid":1,"localid":"1781234567000007","status":10,"statustext":"رسیده به گیرنده"},
        {"messageid":2,"localid":1781234567000008,"status":14,"statustext":"بلاک شده"},
        {"messageid":0,"localid":1781234567000009,"status":100,"statustext":"نامعتبر"}]})");
    const auto reports =
        kavenegar(fake)->reports({1781234567000007, 1781234567000008, 1781234567000009});
    QVERIFY(reports.has_value());
    QCOMPARE(reports->size(), size_t(3));
    QVERIFY(reports->at(0).state == DeliveryState::Delivered);
    QCOMPARE(reports->at(0).localId, Q_INT64_C(1781234567000007));
    QVERIFY(reports->at(1).state == DeliveryState::Blocked);
    QVERIFY(reports->at(2).state == DeliveryState::NotKnown);
    QCOMPARE(fake.requests.front().path, QByteArray("/v1/4D5A4B70/sms/statuslocalmessageid.json"));
    QCOMPARE(decoded(fake.requests.front().query, "localid"),
             QStringLiteral("1781234567000007,1781234567000008,1781234567000009"));
}

void GatewaysTest::kavenegarInbound()
{
    test::FakeHttp fake;
    fake.answer(200, R"({"return":{"status":200,"message":"ok"},"entries":[
        {"messageid":5,"message":"لغو۱۱","sender":"09121234567","receptor":"10004346","date":1781234567}]})");
    const auto texts = kavenegar(fake)->inbound();
    QVERIFY(texts.has_value());
    QCOMPARE(texts->front().text, QStringLiteral("لغو۱۱"));
    QCOMPARE(texts->front().from, QStringLiteral("09121234567"));
    QCOMPARE(texts->front().at, std::optional(domain::Instant{1'781'234'567'000}));
    fake.answer(200, R"({"return":{"status":200,"message":"ok"},"entries":null})");
    QVERIFY(kavenegar(fake)->inbound()->empty());
}

void GatewaysTest::kavenegarTest()
{
    test::FakeHttp fake;
    fake.answer(
        200,
        R"({"return":{"status":200,"message":"ok"},"entries":{"remaincredit":1500000,"expiredate":13548889,"type":"Master"}})");
    QCOMPARE(*kavenegar(fake)->test(), QStringLiteral("1500000"));
    fake.answer(
        403, R"({"return":{"status":403,"message":"کد شناسائی معتبر نمی باشد"},"entries":null})");
    QCOMPARE(kavenegar(fake)->test().error().code, ErrorCode::GatewayLogin);
    fake.answerRaw({});
    QCOMPARE(kavenegar(fake)->test().error().code, ErrorCode::GatewayTimeout);
}

void GatewaysTest::kannelSaysWhatEncoding()
{
    test::FakeHttp fake;
    const domain::GatewayValues values{
        {QStringLiteral("url"), fake.base() + QStringLiteral("/cgi-bin/sendsms")},
        {QStringLiteral("user"), QStringLiteral("shop")},
        {QStringLiteral("password"), QStringLiteral("se+cret&")},
        {QStringLiteral("hook"), QStringLiteral("http://127.0.0.1:13780")}};
    const auto kannel = m_gateways.make(QStringLiteral("kannel"), values);
    QVERIFY(kannel.has_value());
    fake.answer(202, "0: Accepted for delivery");
    QVERIFY((*kannel)->send(message()).kind == SendAnswer::Kind::Accepted);
    const QUrlQuery persian = fake.requests.back().query;
    QCOMPARE(decoded(persian, "coding"), QStringLiteral("2"));
    QCOMPARE(decoded(persian, "charset"), QStringLiteral("UTF-8"));
    QCOMPARE(decoded(persian, "password"), QStringLiteral("se+cret&"));
    QCOMPARE(decoded(persian, "dlr-url"),
             QStringLiteral("http://127.0.0.1:13780/dlr?id=1781234567000007&type=%d&answer=%A"));
    QVERIFY(!persian.hasQueryItem(QStringLiteral("from"))); // no line given: Kannel's own
    fake.answer(202, "3: Queued for later delivery");
    QVERIFY((*kannel)->send(message(QStringLiteral("Hello"))).kind == SendAnswer::Kind::Accepted);
    QCOMPARE(decoded(fake.requests.back().query, "coding"), QStringLiteral("0"));
    fake.answer(403, "Authorization failed for sendsms");
    QVERIFY((*kannel)->send(message()).refusal == SendRefusal::BadLogin);
}

void GatewaysTest::kannelTestNeedsNoReceiver()
{
    test::FakeHttp fake;
    const auto kannel = m_gateways.make(QStringLiteral("kannel"),
                                        {{QStringLiteral("url"), fake.base()},
                                         {QStringLiteral("user"), QStringLiteral("shop")},
                                         {QStringLiteral("password"), QStringLiteral("x")}});
    fake.answer(400, "Missing receiver number, rejected");
    QVERIFY((*kannel)->test().has_value());
    QVERIFY(!fake.requests.back().query.hasQueryItem(QStringLiteral("to")));
    fake.answer(403, "Authorization failed for sendsms");
    QCOMPARE((*kannel)->test().error().code, ErrorCode::GatewayLogin);
}

void GatewaysTest::requiredFieldsAreNamed()
{
    const auto made = m_gateways.make(QStringLiteral("kavenegar"),
                                      {{QStringLiteral("url"), QStringLiteral("http://x")}});
    QCOMPARE(made.error().code, ErrorCode::Empty);
    QCOMPARE(made.error().field, QStringLiteral("key"));
    QCOMPARE(m_gateways.make(QStringLiteral("pigeon"), {}).error().code, ErrorCode::GatewayMissing);
}

namespace {

/// What a hook heard; its handlers run on another thread.
struct Heard
{
    QMutex mutex;
    std::vector<domain::DeliveryReport> reports;
    std::vector<domain::InboundSms> texts;
    bool keeps = true;
};

integrations::ReportHook::Handlers handlersOf(Heard &heard)
{
    return {[&heard](const domain::DeliveryReport &report) {
                const QMutexLocker lock(&heard.mutex);
                heard.reports.push_back(report);
                return heard.keeps;
            },
            [&heard](const domain::InboundSms &text) {
                const QMutexLocker lock(&heard.mutex);
                heard.texts.push_back(text);
                return heard.keeps;
            }};
}

int get(quint16 port, const QString &target)
{
    integrations::HttpRequest request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(target));
    return integrations::callHttp(request, std::chrono::seconds(5)).status;
}

} // namespace

void GatewaysTest::hookHearsReportsAndTexts()
{
    Heard heard;
    integrations::ReportHook hook(handlersOf(heard));
    QVERIFY(hook.listen(QStringLiteral("http://127.0.0.1:0")).has_value());
    QCOMPARE(get(hook.port(), QStringLiteral("/dlr?id=1781234567000007&type=1&answer=")), 200);
    // As Kannel brings a Persian text: raw UTF-16BE, percent-encoded.
    QCOMPARE(get(hook.port(),
                 QStringLiteral(
                     "/mo?from=09121234567&text=%06D%06%3A%06H%06%F1%06%F1&charset=UTF-16BE")),
             200);
    QCOMPARE(get(hook.port(),
                 QStringLiteral("/mo?from=%2B989121234567&text=%D9%84%D8%BA%D9%88&charset=UTF-8")),
             200);
    QCOMPARE(get(hook.port(), QStringLiteral("/favicon.ico")), 200);
    const QMutexLocker lock(&heard.mutex);
    QCOMPARE(heard.reports.size(), size_t(1));
    QCOMPARE(heard.reports.front().localId, Q_INT64_C(1781234567000007));
    QVERIFY(heard.reports.front().state == DeliveryState::Delivered);
    QCOMPARE(heard.texts.size(), size_t(2));
    QCOMPARE(heard.texts.at(0).text, QStringLiteral("لغو۱۱"));
    QCOMPARE(heard.texts.at(1).text, QStringLiteral("لغو"));
    QCOMPARE(heard.texts.at(1).from, QStringLiteral("+989121234567"));
}

void GatewaysTest::hookAsksForARepeatWhenNotKept()
{
    Heard heard;
    heard.keeps = false;
    integrations::ReportHook hook(handlersOf(heard));
    QVERIFY(hook.listen(QStringLiteral("http://127.0.0.1:0")).has_value());
    QCOMPARE(get(hook.port(), QStringLiteral("/dlr?id=1&type=1")), 503);
    QCOMPARE(hook.listen(QStringLiteral("ftp://x")).error().field, QStringLiteral("hook"));
}

BASHGAH_TEST(tst_gateways, GatewaysTest)

} // namespace tst_gateways

#include "tst_gateways.moc"
