// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

/// One text of a .ts file; a plural text has several translations.
struct Entry
{
    QString source;
    QStringList translations;
    QString state; ///< "", "unfinished", "vanished" or "obsolete"
};

Entry readMessage(QXmlStreamReader &xml)
{
    Entry entry;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.state = xml.attributes().value(QLatin1String("type")).toString();
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement())
                    entry.translations << xml.readElementText();
            }
            if (entry.translations.isEmpty())
                entry.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> readTexts(const QString &language)
{
    QFile file(QStringLiteral(BASHGAH_TRANSLATIONS "/bashgah_%1.ts").arg(language));
    std::vector<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            entries.push_back(readMessage(xml));
    }
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(n|[0-9]+)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    found.sort();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&(?=[^\\s&])"));
    return text.count(pattern);
}

/// Without placeholders, and without Latin words, which keep their digits (UTF-8, F9, A4).
QString persianPart(QString text)
{
    static const QRegularExpression latin(
        QStringLiteral("%L?(n|[0-9]+)|[A-Za-z][A-Za-z0-9+./:_-]*|https?://\\S+"));
    return text.replace(latin, QStringLiteral(" "));
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsFinished_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fa") << QStringLiteral("fa");
        QTest::newRow("en") << QStringLiteral("en");
    }

    void everyTextIsFinished()
    {
        QFETCH(QString, language);
        QStringList open;
        for (const Entry &entry : readTexts(language)) {
            if (!entry.state.isEmpty() || entry.translations.contains(QString()))
                open << entry.source;
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
    }

    void placeholdersAndMnemonicsAgree()
    {
        QStringList wrong;
        for (const Entry &entry : readTexts(QStringLiteral("fa"))) {
            for (const QString &text : entry.translations) {
                const bool mnemonicLost = mnemonics(entry.source) > 0
                    && mnemonics(entry.source) != mnemonics(text);
                if (placeholders(entry.source) != placeholders(text) || mnemonicLost)
                    wrong << entry.source;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void persianIsWrittenInPersian()
    {
        static const QRegularExpression wrong(
            QStringLiteral("[\u064A\u0643\u0660-\u0669]|\\.\\.\\.|[0-9]"));
        QStringList found;
        for (const Entry &entry : readTexts(QStringLiteral("fa"))) {
            for (const QString &text : entry.translations) {
                if (persianPart(text).contains(wrong))
                    found << text;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void eachLanguageLoads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("fa") << QStringLiteral("bashgah_fa");
        QTest::newRow("en") << QStringLiteral("bashgah_en");
        QTest::newRow("Qt") << QStringLiteral("qtbase_fa");
    }

    void eachLanguageLoads()
    {
        QFETCH(QString, name);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/%1.qm").arg(name)));
    }
};

BASHGAH_TEST(tst_translations, TestTranslations)
#include "tst_translations.moc"
