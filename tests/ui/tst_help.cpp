// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/pages.h"
#include "domain/text/persiantext.h"
#include "platform/buildinfo.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testpaths.h"
#include "support/testregistry.h"
#include "ui/actions/actionregistry.h"
#include "ui/format/bidi.h"
#include "ui/pages/settings/settingssection.h"
#include "ui/shell/helpindex.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/pageregistry.h"

#include <QApplication>
#include <QFile>
#include <QKeySequence>
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

namespace {

QString textOf(Language language, const QString &article)
{
    QFile file(ui::HelpPanel::helpFile(language, article));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The keys a text names, in the portable form: "Ctrl+Shift+1", "F9".
QStringList keysIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?:Ctrl|Alt|Shift)\\+)+(?:F\\d+|Enter|Up|Down|[A-Z0-9\u06F0-\u06F9\u2190-\u2193,](?![A-Za-z]))"
                       "|\\bF(?:[1-9]|1[0-2])\\b"));
    QStringList keys;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        QString key = domain::digitsToAscii(it.next().captured());
        key.replace(QStringLiteral("\u2190"), QStringLiteral("Left")).replace(QStringLiteral("\u2191"), QStringLiteral("Up"));
        key.replace(QStringLiteral("\u2192"), QStringLiteral("Right")).replace(QStringLiteral("\u2193"), QStringLiteral("Down"));
        keys << key.replace(QStringLiteral("Enter"), QStringLiteral("Return"));
    }
    return keys;
}

/// What pages and their lists take themselves: the first of a row of digits stands for all.
bool isOfAPage(const QString &key)
{
    static const QStringList own{QStringLiteral("Ctrl+C"), QStringLiteral("Ctrl+Shift+D"), QStringLiteral("Ctrl+Shift+O"),
                                 QStringLiteral("Ctrl+Shift+1"), QStringLiteral("Ctrl+Alt+1"), QStringLiteral("Alt+1"),
                                 QStringLiteral("Alt+Up"), QStringLiteral("Alt+Down"), QStringLiteral("Ctrl+Shift+Z")};
    return own.contains(key);
}

QStringList headingMarks(const QString &text)
{
    QStringList marks;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            marks << line.section(u' ', 0, 0);
        else if (line.startsWith(QLatin1String("- ")) || line.startsWith(u'|'))
            marks << line.left(1);
    }
    return marks;
}

} // namespace

class HelpTest final : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSameArticles();
    void bothLanguagesSayTheSameAndNameTheSameKeys();
    void everyKeyOfTheHelpWorks_data() { everySettingIsInTheHelp_data(); }
    void everyKeyOfTheHelpWorks();
    void everyFeatureIsFoundByItsWord_data();
    void everyFeatureIsFoundByItsWord();
    void everySettingIsInTheHelp_data();
    void everySettingIsInTheHelp();
    void everyLinkLeadsSomewhere_data() { everySettingIsInTheHelp_data(); }
    void everyLinkLeadsSomewhere();
    void wordsAreFoundInAllOfTheHelp();
    void theHelpOpensWhereTheFocusIs();
    void escGoesBackToTheField();
    void itsButtonGoesBackToTheField();
    void aboutTellsTheBuildHoweverItIsFound();
    void aboutNamesEveryLibraryThatIsShipped();
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

void HelpTest::bothLanguagesSayTheSameAndNameTheSameKeys()
{
    for (const QString &article : ui::HelpIndex(Language::English).articles()) {
        const QString persian = textOf(Language::Persian, article);
        const QString english = textOf(Language::English, article);
        QVERIFY2(headingMarks(persian) == headingMarks(english), qPrintable(article));
        QStringList persianKeys = keysIn(persian);
        QStringList englishKeys = keysIn(english);
        // Back is the arrow to the right where one reads from the right.
        for (QStringList *keys : {&persianKeys, &englishKeys}) {
            keys->removeAll(QStringLiteral("Alt+Left"));
            keys->removeAll(QStringLiteral("Alt+Right"));
            keys->removeDuplicates();
            keys->sort();
        }
        QVERIFY2(persianKeys == englishKeys,
                 qPrintable(article + u": " + persianKeys.join(u' ') + u" / " + englishKeys.join(u' ')));
    }
}

void HelpTest::everyKeyOfTheHelpWorks()
{
    QFETCH(Language, language);
    const LookGuard guard(language);
    TestShop shop;
    TestWindow window(shop, language);
    for (const QString &article : ui::HelpIndex(language).articles()) {
        for (const QString &key : keysIn(textOf(language, article))) {
            const bool works = isOfAPage(key)
                || window.context().actions.holder(QKeySequence::fromString(key, QKeySequence::PortableText));
            QVERIFY2(works, qPrintable(QString(article + u": " + key)));
        }
    }
}

void HelpTest::everyFeatureIsFoundByItsWord_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("persian");
    const auto feature = [](const char *english, const char *persian) {
        QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(persian);
    };
    feature("household", "خانوار");
    feature("member card", "کارت عضویت");
    feature("privacy notice", "اطلاعیهٔ حریم خصوصی");
    feature("duplicates", "تکراری");
    feature("saved filters", "فیلترهای ذخیره‌شده");
    feature("scanner", "بارکدخوان");
    feature("parked", "کنارگذاشته");
    feature("refund", "مرجوعی");
    feature("pending points", "امتیاز در انتظار");
    feature("why these points", "چرا این امتیاز");
    feature("on account", "نسیه");
    feature("transfer", "کارت به کارت");
    feature("renew", "تمدید");
    feature("tier", "سطح");
    feature("cashback", "برگشت اعتبار");
    feature("stamp card", "کارت مهر");
    feature("lucky draw", "قرعه‌کشی");
    feature("voucher", "بن خرید");
    feature("cause", "کار خیر");
    feature("past purchases", "آزمون روی خریدهای گذشته");
    feature("margin guard", "نگهبان سود");
    feature("liability", "تعهد امتیاز");
    feature("Kavenegar", "کاوه‌نگار");
    feature("at risk", "در خطر ریزش");
    feature("monthly report", "گزارش ماهانه");
    feature("Jalali", "شمسی");
    feature("demo shop", "فروشگاه نمونه");
    feature("PIN", "رمز کوتاه");
    feature("backup", "پشتیبان");
    feature("network drive", "دیسک شبکه");
}

void HelpTest::everyFeatureIsFoundByItsWord()
{
    QFETCH(QString, english);
    QFETCH(QString, persian);
    QVERIFY2(!ui::HelpIndex(Language::English).search(english).empty(), qPrintable(english));
    QVERIFY2(!ui::HelpIndex(Language::Persian).search(persian).empty(), qPrintable(persian));
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
        const QString text = textOf(language, article);
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

void HelpTest::aboutTellsTheBuildHoweverItIsFound()
{
    TestShop shop;
    TestWindow window(shop);
    const auto *help = window.window().findChild<ui::HelpPanel *>();
    const auto *text = help->findChild<QTextBrowser *>();
    const auto build = platform::BuildInfo::current();
    const QString version = window.context().format.localDigits(build.version);
    const auto isWhole = [&] {
        const QString shown = ui::Bidi::strip(text->toPlainText());
        return shown.startsWith(QString(u"Bashgah " + version)) && shown.contains(build.commit)
            && shown.contains(QLatin1String(qVersion())) && !shown.contains(u'{');
    };
    window.window().showAbout();
    QVERIFY2(isWhole(), qPrintable(text->toPlainText()));
    window.window().showHelp(); // closes it
    window.window().showHelp();
    QVERIFY(!isWhole());
    auto *search = help->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    auto *hits = help->findChild<QListWidget *>(QStringLiteral("helpHits"));
    search->setText(QStringLiteral("libphonenumber"));
    QTRY_VERIFY(hits->count() == 1);
    QVERIFY2(hits->item(0)->text().startsWith(u"About Bashgah"), qPrintable(hits->item(0)->text()));
    emit hits->itemActivated(hits->item(0));
    QVERIFY2(isWhole(), qPrintable(text->toPlainText()));
}

/// The list of what the Windows package brings; the others bring less.
void HelpTest::aboutNamesEveryLibraryThatIsShipped()
{
    QFile list(QStringLiteral(BASHGAH_TEST_DATA "/../../installer/windows/licences.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString about = textOf(Language::English, QStringLiteral("about"));
    const QString aboutInPersian = textOf(Language::Persian, QStringLiteral("about"));
    int shipped = 0;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u' ', 0, 0);
        // comments, the setup's own, and texts that the others refer to
        if (line.startsWith(u'#') || name == u"NSIS" || line.contains(u"/common-licenses/"))
            continue;
        ++shipped;
        for (const QString &word : name.split(u'-'))
            QVERIFY2(about.contains(word, Qt::CaseInsensitive), qPrintable(name));
    }
    QVERIFY(shipped > 10);
    QCOMPARE(aboutInPersian.count(u'\n'), about.count(u'\n'));
}

BASHGAH_TEST(tst_help, HelpTest)
#include "tst_help.moc"
