// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/jsontext.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

namespace tst_jsontext {

using namespace bashgah::domain;

/// What is written must be read by Qt's own reader as what was meant.
class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void anyTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("Persian with a half-space") << QStringLiteral("نان\u200cها ۱۲٪");
        QTest::newRow("quotes and backslashes") << QStringLiteral(R"(a "b" \c\)");
        QTest::newRow("controls") << QStringLiteral("a\tb\nc\u0001d\u007f");
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F382");
        QTest::newRow("a NUL") << QString(QLatin1String("a\0b", 3));
    }

    void anyTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        JsonText json;
        json.insert(QLatin1String("before"), 1);
        json.insert(QLatin1String("text"), text);
        json.insert(QLatin1String("after"), QLatin1String("x"));
        const QJsonObject expected{{QStringLiteral("before"), 1},
                                   {QStringLiteral("text"), text},
                                   {QStringLiteral("after"), QStringLiteral("x")}};
        QCOMPARE(QJsonDocument::fromJson(json.text().toUtf8()).object(), expected);
    }

    void theWidestNumbersAreExact()
    {
        using Limits = std::numeric_limits<qint64>;
        JsonText json;
        json.insert(QLatin1String("least"), Limits::min());
        json.insert(QLatin1String("most"), Limits::max());
        QCOMPARE(json.text(),
                 QStringLiteral("{\"least\":-9223372036854775808,\"most\":9223372036854775807}"));
    }

    void listsHoldNumbersAndObjects()
    {
        const std::vector<int> items{3, -1};
        JsonText json;
        json.insertList(QLatin1String("numbers"), items, [](int item) { return qint64(item); });
        json.insertList(QLatin1String("objects"), items, [](int item) {
            JsonText object;
            object.insert(QLatin1String("n"), item);
            return object;
        });
        json.insertList(QLatin1String("none"), std::vector<int>(), [](int item) { return qint64(item); });
        QCOMPARE(json.text(),
                 QStringLiteral(R"({"numbers":[3,-1],"objects":[{"n":3},{"n":-1}],"none":[]})"));
        QCOMPARE(JsonText().text(), QStringLiteral("{}"));
    }
};

BASHGAH_TEST(tst_jsontext, JsonTextTest)

} // namespace tst_jsontext

#include "tst_jsontext.moc"
