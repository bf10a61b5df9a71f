// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/pages.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/pages/settings/settingssection.h"
#include "ui/shell/helpindex.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/pageregistry.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>

using namespace bashgah;
using test::LookGuard;
using test::TestShop;
using test::TestWindow;
using ui::Language;

class HelpTest final : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSameArticles();
    void everySettingIsInTheHelp_data();
    void everySettingIsInTheHelp();
    void everyLinkLeadsSomewhere_data() { everySettingIsInTheHelp_data(); }
    void everyLinkLeadsSomewhere();
    void wordsAreFoundInAllOfTheHelp();
    void theHelpOpensWhereTheFocusIs();
    void escGoesBackToTheField();
    void itsButtonGoesBackToTheField();
};

void HelpTest::bothLanguagesHaveTheSameArticles()
{
    const ui::HelpIndex persian(Language::Persian);
    const ui::HelpIndex english(Language::English);
    QCOMPARE(persian.articles(), english.articles());
    ui::PageRegistry registry;
    bootstrap::registerPages(registry);
    for (const auto &entry : registry.entries()) {
        QVERIFY2(!persian.title(entry.info.id).isEmpty(), qPrintable(entry.info.id));
        QVERIFY2(!english.title(entry.info.id).isEmpty(), qPrintable(entry.info.id));
    }
}

void HelpTest::everySettingIsInTheHelp_data()
{
    test::eachLanguage();
}

void HelpTest::everySettingIsInTheHelp()
{
    QFETCH(Language, language);
    const LookGuard guard(language);
    TestShop shop;
    TestWindow window(shop, language);
    ui::Page &page = window.open(ui::pages::settings);
    ui::HelpPanel help(language);
    QStringList missing;
    for (const ui::SettingsSection *section : page.findChildren<ui::SettingsSection *>()) {
        help.setDocument(QStringLiteral("settings"), {});
        if (!help.goTo({section->title()}))
            missing << section->title();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
}

void HelpTest::everyLinkLeadsSomewhere()
{
    QFETCH(Language, language);
    const ui::HelpIndex index(language);
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    for (const QString &article : index.articles()) {
        QFile file(ui::HelpPanel::helpFile(language, article));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const QString target = it.next().captured(1);
            const bool leads = target.startsWith(u"https://")
                || (target.startsWith(u"help:") && index.articles().contains(target.mid(5)));
            QVERIFY2(leads, qPrintable(QString(article + QStringLiteral(": ") + target)));
        }
    }
}

void HelpTest::wordsAreFoundInAllOfTheHelp()
{
    const LookGuard guard(Language::English);
    ui::HelpPanel help(Language::English);
    help.setPage(QStringLiteral("home"), QStringLiteral("Home"));
    help.show();
    auto *search = help.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    auto *hits = help.findChild<QListWidget *>(QStringLiteral("helpHits"));
    test::typeText(search, QStringLiteral("gift card"));
    test::pressKey(search, Qt::Key_Return); // searches, and takes the first
    QVERIFY(help.findChild<QTextBrowser *>()->isVisible());
    QVERIFY(help.findChild<QTextBrowser *>()->toPlainText().contains(u"gift card", Qt::CaseInsensitive));
    test::typeText(search, QStringLiteral("xyzzy"));
    QTRY_VERIFY(hits->isVisible());
    QCOMPARE(hits->count(), 1); // that there is none
    search->clear();
    QVERIFY(!hits->isVisible());
    QVERIFY(!ui::HelpIndex(Language::Persian).search(QStringLiteral("كارت هديه")).empty()); // Arabic letters too
}

void HelpTest::theHelpOpensWhereTheFocusIs()
{
    TestShop shop;
    TestWindow window(shop);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    ui::Page &page = window.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("backup")}});
    page.findChild<QWidget *>(QStringLiteral("backup.now"))->setFocus();
    window.window().showHelp();
    const auto *text = window.window().findChild<ui::HelpPanel *>()->findChild<QTextBrowser *>();
    QVERIFY2(text->textCursor().selectedText().startsWith(u"Backup"), qPrintable(text->textCursor().selectedText()));
}

void HelpTest::escGoesBackToTheField()
{
    TestShop shop;
    TestWindow window(shop);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    ui::Page &page = window.open(ui::pages::counter);
    QWidget *field = page.findChild<QWidget *>(QStringLiteral("findMember"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    QVERIFY(!field->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(field->hasFocus());
}

void HelpTest::itsButtonGoesBackToTheField()
{
    TestShop shop;
    TestWindow window(shop);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    ui::Page &page = window.open(ui::pages::counter);
    QWidget *field = page.findChild<QWidget *>(QStringLiteral("amount"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    auto *close = window.window().findChild<QToolButton *>(QStringLiteral("helpClose"));
    QVERIFY(close->isVisible());
    close->setFocus(Qt::TabFocusReason);
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!close->isVisible());
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_F1);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(field->hasFocus());
}

BASHGAH_TEST(tst_help, HelpTest)
#include "tst_help.moc"
