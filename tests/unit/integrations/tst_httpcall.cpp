// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakehttp.h"
#include "integrations/http/httpcall.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_httpcall {

using namespace bashgah;
using integrations::HttpAnswer;
using Outcome = integrations::HttpAnswer::Outcome;
using namespace std::chrono_literals;

/// One request, once, and an honest word about how it ended.
class HttpCallTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryFormOfBody_data();
    void readsEveryFormOfBody();
    void nobodyListensMeansNotSent();
    void closedWithoutAnswerIsUnknownAndNotRepeated();
    void silenceIsUnknown();
    void cutOffAnswerIsUnknown();
};

namespace {

HttpAnswer call(const QString &address, std::chrono::milliseconds timeout = 5s)
{
    integrations::HttpRequest request;
    request.url = QUrl(address);
    return integrations::callHttp(request, timeout);
}

} // namespace

void HttpCallTest::readsEveryFormOfBody_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("length") << QByteArray("HTTP/1.1 202 Accepted\r\ncontent-length: 4\r\n\r\nabcd");
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 202 X\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n");
    QTest::newRow("until closed") << QByteArray("HTTP/1.0 202 X\r\nServer: old\r\n\r\nabcd");
}

void HttpCallTest::readsEveryFormOfBody()
{
    QFETCH(QByteArray, raw);
    test::FakeHttp fake;
    fake.answerRaw(raw);
    const HttpAnswer answer = call(fake.base() + QStringLiteral("/a?b=c"));
    QVERIFY(answer.outcome == Outcome::Answered);
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.body, QByteArray("abcd"));
    QCOMPARE(fake.requests.front().path, QByteArray("/a"));
}

void HttpCallTest::nobodyListensMeansNotSent()
{
    QString address;
    {
        const test::FakeHttp fake;
        address = fake.base();
    }
    QVERIFY(call(address).outcome == Outcome::NotSent);
}

void HttpCallTest::closedWithoutAnswerIsUnknownAndNotRepeated()
{
    test::FakeHttp fake;
    fake.answerRaw({});
    QVERIFY(call(fake.base()).outcome == Outcome::Unknown);
    QTest::qWait(200);
    QCOMPARE(fake.requests.size(), size_t(1));
}

void HttpCallTest::silenceIsUnknown()
{
    test::FakeHttp fake;
    fake.answerRaw("hang");
    QVERIFY(call(fake.base(), 200ms).outcome == Outcome::Unknown);
    QCOMPARE(fake.requests.size(), size_t(1));
}

void HttpCallTest::cutOffAnswerIsUnknown()
{
    test::FakeHttp fake;
    fake.answerRaw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
    QVERIFY(call(fake.base()).outcome == Outcome::Unknown);
}

BASHGAH_TEST(tst_httpcall, HttpCallTest)

} // namespace tst_httpcall

#include "tst_httpcall.moc"
