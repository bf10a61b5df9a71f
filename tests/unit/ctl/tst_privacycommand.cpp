// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ctlrun.h"
#include "support/filecontent.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_privacycommand {

using namespace bashgah;
using test::CtlRun;
using test::TestShop;
using test::contentOf;

namespace {

CtlRun privacy(TestShop &shop, const QStringList &words)
{
    return test::runCtl(QStringList{QStringLiteral("privacy"), shop.path()} + words, shop.clock);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/** The file is closed again at once: Windows lets no other write over an open one. */
} // namespace

class PrivacyCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void wordsComeFromFilesAndTheOtherLanguageStays()
    {
        TestShop shop;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("en.txt"));
        write(path, "\xEF\xBB\xBF# What {shop} keeps\r\nOnly your number.\r\n");
        const CtlRun set = privacy(shop, {QStringLiteral("set"), QStringLiteral("--english"), path});
        QCOMPARE(set.code, 0);
        const CtlRun shown = privacy(shop, {QStringLiteral("show"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(shown.out, QString(QStringLiteral("# What %1 keeps\nOnly your number.\n").arg(shop.profile().name)));
        const CtlRun persian = privacy(shop, {QStringLiteral("show")});
        QVERIFY(persian.out.contains(QStringLiteral("پشتیبان")));
        const CtlRun listed = privacy(shop, {QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(listed.out.contains(QStringLiteral("Only your number.")));
    }

    void paperIsWrittenInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fa", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void paperIsWrittenInBothLanguages()
    {
        QFETCH(QString, language);
        TestShop shop;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notice.pdf"));
        const CtlRun run = privacy(shop, {QStringLiteral("print"), QStringLiteral("--to"), path, QStringLiteral("--lang"),
                                          language});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, 0);
        QVERIFY(contentOf(path).startsWith("%PDF-"));
        // what went on paper has a version from now on
        QCOMPARE(privacy(shop, {QStringLiteral("print"), QStringLiteral("--to"), path, QStringLiteral("--version"),
                                QStringLiteral("1")}).err,
                 QString());
    }

    void whatIsWrongIsSaid()
    {
        TestShop shop;
        QVERIFY(privacy(shop, {QStringLiteral("set")}).code != 0);
        QVERIFY(privacy(shop, {QStringLiteral("print")}).code != 0);
        QVERIFY(privacy(shop, {QStringLiteral("show"), QStringLiteral("--lang"), QStringLiteral("de")}).code != 0);
        QVERIFY(privacy(shop, {QStringLiteral("show"), QStringLiteral("--version"), QStringLiteral("9")}).code != 0);
        QVERIFY(privacy(shop, {QStringLiteral("set"), QStringLiteral("--persian"), QStringLiteral("/nowhere/x.txt")}).code != 0);
    }
};

BASHGAH_TEST(tst_privacycommand, PrivacyCommandTest)

} // namespace tst_privacycommand

#include "tst_privacycommand.moc"
