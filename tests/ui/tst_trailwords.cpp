// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every key that the services write into the audit trail has words: read from their sources, so that a new one
// without a word is found by its name.
#include "support/testpaths.h"
#include "support/testregistry.h"
#include "ui/format/trailvocabulary.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace bashgah;
namespace words = ui::trailvocabulary;

namespace {

const QString appFolder = QStringLiteral(BASHGAH_TEST_DATA "/../../app/");

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// What the first bracket of `pattern` finds in the sources of the services, or in one of them.
QSet<QString> keysOf(const QString &pattern, const QString &below = QStringLiteral("services"))
{
    const QRegularExpression expression(pattern);
    QSet<QString> found;
    const auto add = [&](const QString &path) {
        for (auto hits = expression.globalMatch(textOf(path)); hits.hasNext();)
            found.insert(hits.next().captured(1));
    };
    if (below.endsWith(QLatin1String(".cpp"))) {
        add(appFolder + below);
        return found;
    }
    QDirIterator files(appFolder + below, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        add(files.next());
    return found;
}

template <typename Known>
QStringList missing(const QSet<QString> &keys, Known known)
{
    QStringList unknown;
    for (const QString &key : keys) {
        if (!known(key))
            unknown.append(key);
    }
    unknown.sort();
    return unknown;
}

} // namespace

class TrailWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasWords()
    {
        QSet<QString> keys = keysOf(QStringLiteral(
            "\"((?:purchase|points|credit|giftcard|tier|member|programme|reward|coupon|product|plan|draw|challenge|"
            "activity|cause|campaign|import|shift|signin|setting)\\.[a-z_]+)\""));
        for (const QString &name : keysOf(QStringLiteral("(?:audit\\(connection, scene, [a-z.]+, |write\\([a-z.]+, )\"([a-z_]+)\"")))
            keys.insert(QStringLiteral("partner.") + name);
        for (const QString &name : keysOf(QStringLiteral("QStringLiteral\\(\"(staff\\.[a-z_]+)\"\\)"),
                                          QStringLiteral("services/staff/staffservice.cpp")))
            keys.insert(name);
        QVERIFY(keys.size() > 80);
        QCOMPARE(missing(keys, [](const QString &key) { return words::action(key) != nullptr; }), QStringList());
    }

    void everySubjectHasWords()
    {
        QSet<QString> kinds = keysOf(QStringLiteral("\"([a-z_]+):(?:%1)?\""));
        kinds += keysOf(QStringLiteral("\"([a-z_]+):\"\\) \\+"));
        kinds.remove(QStringLiteral("audit")); // of verify only
        kinds.remove(QStringLiteral("field")); // of a table's heading only
        kinds.remove(QStringLiteral("tier"));  // of a discount's source only
        kinds.remove(QStringLiteral("share")); // of an occasion's period only
        QVERIFY(kinds.size() > 20);
        QCOMPARE(missing(kinds, [](const QString &kind) { return words::subject(kind) != nullptr; }), QStringList());
    }

    void everyFieldHasWords()
    {
        QSet<QString> keys;
        for (const char *file : {"members/memberaudit", "members/contactservice", "members/membersheetservice",
                                 "products/productservice", "counter/extraswriter", "staff/staffguard",
                                 "staff/shiftservice", "members/erasureservice", "exports/exporttrail",
                                 "rewards/rewardaudit", "challenges/challengeaudit", "partners/partneraudit", "charity/causeaudit"}) {
            const QString path = QStringLiteral("services/%1.cpp").arg(QLatin1String(file));
            keys += keysOf(QStringLiteral("\\{QStringLiteral\\(\"([a-z_]+)\"\\), "), path);
            keys += keysOf(QStringLiteral("insert\\(Q[A-Za-z0-9]+\\(\"([a-z_]+)\"\\), "), path);
        }
        for (const char *key : {"earned", "net", "redeemed", "amount", "taken", "returned", "reason", "version", "start"})
            keys.insert(QLatin1String(key));
        QVERIFY(keys.size() > 30);
        QCOMPARE(missing(keys, [](const QString &key) { return words::field(key) != nullptr; }), QStringList());
    }

    void everySettingHasWords()
    {
        const QSet<QString> keys = keysOf(QStringLiteral(
            "\"((?:shop|receipt|margin|counter|partner|privacy|gateway|messages)\\.[a-z_]+[a-z_.0-9]*)\""));
        QVERIFY(keys.size() > 15);
        QCOMPARE(missing(keys, [](const QString &key) { return words::setting(key) || words::action(key); }), QStringList());
        QVERIFY(words::setting(QStringLiteral("programme.warn_share")));
        QVERIFY(words::setting(QStringLiteral("secret.api_key")));
        QVERIFY(!words::setting(QStringLiteral("day_end")));
    }
};

BASHGAH_TEST(tst_trailwords, TrailWordsTest)
#include "tst_trailwords.moc"
