// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/keysheet.h"
#include "ui/actions/ownkeys.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/widgets/keyedit.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace bashgah;
using test::TestShop;
using test::TestWindow;

namespace {

struct Editor
{
    Editor() : window(shop)
    {
        window.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window.window()))
            qFatal("the window never became active");
        page = &window.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("keys")}});
    }
    template <typename T>
    T *child(const char *name) const { return page->findChild<T *>(QLatin1String(name)); }
    [[nodiscard]] ui::KeyEdit *key() const { return child<ui::KeyEdit>("keysKey"); }
    [[nodiscard]] QString note() const { return child<QLabel>("keysNote")->text(); }
    [[nodiscard]] QKeySequence of(const char *id) { return window.context().actions.action(QLatin1String(id))->shortcut(); }
    void choose(const char *id) const
    {
        auto *table = child<QTreeWidget>("keysTable");
        for (QTreeWidgetItemIterator it(table); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).toString() == QLatin1String(id))
                table->setCurrentItem(*it);
        }
    }

    TestShop shop;
    TestWindow window;
    ui::Page *page = nullptr;
};

} // namespace

class KeysSectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyActionIsListed();
    void aNewKeyWorksAtOnceAndIsKept();
    void aTakenKeyIsRefusedByName();
    void keysForTypingAreRefused_data();
    void keysForTypingAreRefused();
    void oneAndAllGoBackToWhatTheyWere();
    void wordsFindACommand();
    void theSheetIsWritten();
    void aShopChosenByMistakeIsNotOverwrittenByTheSheet();
};

void KeysSectionTest::everyActionIsListed()
{
    Editor editor;
    int lines = 0;
    for (QTreeWidgetItemIterator it(editor.child<QTreeWidget>("keysTable")); *it; ++it)
        lines += (*it)->data(0, Qt::UserRole).toString().isEmpty() ? 0 : 1;
    QCOMPARE(static_cast<size_t>(lines), editor.window.context().actions.entries().size());
}

void KeysSectionTest::aNewKeyWorksAtOnceAndIsKept()
{
    Editor editor;
    editor.choose("page.reports");
    editor.key()->setFocus();
    QTest::keyClick(editor.key(), Qt::Key_F4, Qt::ControlModifier);
    QCOMPARE(editor.of("page.reports"), QKeySequence(Qt::CTRL | Qt::Key_F4));
    QVERIFY(editor.window.context().actions.action(QStringLiteral("page.reports"))->toolTip().contains(u"Ctrl+F4"));
    const auto kept = ui::OwnKeys::read(editor.window.settings);
    QCOMPARE(kept.value(QStringLiteral("page.reports")), QKeySequence(Qt::CTRL | Qt::Key_F4));
    QTest::keyClick(editor.child<QPushButton>("keysSheet"), Qt::Key_F4, Qt::ControlModifier);
    QCOMPARE(editor.window.window().currentPage()->info().id, ui::pages::reports);
}

void KeysSectionTest::aTakenKeyIsRefusedByName()
{
    Editor editor;
    editor.choose("page.reports");
    editor.key()->setFocus();
    const QKeySequence before = editor.of("page.reports");
    QTest::keyClick(editor.key(), Qt::Key_F3); // not the command either
    QCOMPARE(editor.of("page.reports"), before);
    QVERIFY2(editor.note().contains(u"Register new member"), qPrintable(editor.note()));
    QCOMPARE(editor.window.window().currentPage()->info().id, ui::pages::settings);
    QVERIFY(ui::OwnKeys::read(editor.window.settings).isEmpty());
}

void KeysSectionTest::keysForTypingAreRefused_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("a letter") << QKeySequence(Qt::Key_A);
    QTest::newRow("a digit") << QKeySequence(Qt::Key_5);
    QTest::newRow("a letter with Shift") << QKeySequence(Qt::SHIFT | Qt::Key_A);
    QTest::newRow("copy") << QKeySequence(Qt::CTRL | Qt::Key_C);
    QTest::newRow("the menu") << QKeySequence(Qt::Key_F10);
    QTest::newRow("a Persian letter") << QKeySequence(Qt::CTRL | static_cast<Qt::Key>(0x0634));
    QTest::newRow("a reward at the counter") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1);
}

void KeysSectionTest::keysForTypingAreRefused()
{
    QFETCH(QKeySequence, key);
    QVERIFY(!ui::OwnKeys::whyNot(key).isEmpty());
    QVERIFY(ui::OwnKeys::whyNot(QKeySequence(Qt::Key_F8)).isEmpty());
    QVERIFY(ui::OwnKeys::remark(QKeySequence(Qt::CTRL | Qt::Key_7)).isEmpty());
    QVERIFY(!ui::OwnKeys::remark(QKeySequence(Qt::CTRL | Qt::Key_G)).isEmpty()); // letters may lie elsewhere
}

void KeysSectionTest::oneAndAllGoBackToWhatTheyWere()
{
    Editor editor;
    ui::ActionRegistry &actions = editor.window.context().actions;
    const QKeySequence f2 = editor.of("counter.find");
    editor.choose("counter.find");
    editor.child<QPushButton>("keysNone")->click();
    QVERIFY(editor.of("counter.find").isEmpty());
    editor.choose("member.new");
    emit editor.key()->keyPressed(f2); // free now
    QCOMPARE(editor.of("member.new"), f2);
    editor.choose("counter.find");
    editor.child<QPushButton>("keysReset")->click(); // somebody else has it
    QVERIFY(editor.of("counter.find").isEmpty());
    editor.choose("member.new");
    editor.child<QPushButton>("keysReset")->click();
    QCOMPARE(editor.of("member.new"), QKeySequence(Qt::Key_F3));
    editor.child<QPushButton>("keysResetAll")->click();
    QCOMPARE(editor.of("counter.find"), f2);
    for (const auto &entry : actions.entries())
        QCOMPARE(entry.action->shortcut(), entry.spec.shortcut);
    QVERIFY(ui::OwnKeys::read(editor.window.settings).isEmpty());
}

void KeysSectionTest::wordsFindACommand()
{
    Editor editor;
    auto *search = editor.child<QLineEdit>("keysSearch");
    test::typeText(search, QStringLiteral("palette"));
    test::pressKey(search, Qt::Key_Return);
    int shown = 0;
    for (QTreeWidgetItemIterator it(editor.child<QTreeWidget>("keysTable"), QTreeWidgetItemIterator::NotHidden); *it; ++it)
        shown += (*it)->data(0, Qt::UserRole).toString().isEmpty() ? 0 : 1;
    QCOMPARE(shown, 1);
}

void KeysSectionTest::theSheetIsWritten()
{
    Editor editor;
    const QString all = ui::KeySheet::html(editor.window.context().actions, ui::KeySheet::Which::All);
    QVERIFY(all.contains(u"F9") && all.contains(u"Ctrl+K"));
    QVERIFY(ui::KeySheet::html(editor.window.context().actions, ui::KeySheet::Which::Page).contains(u"Ctrl+F"));
    const QTemporaryDir folder;
    editor.window.dialogs.path = folder.filePath(QStringLiteral("keys.pdf"));
    editor.child<QPushButton>("keysSheet")->click();
    QFile file(editor.window.dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void KeysSectionTest::aShopChosenByMistakeIsNotOverwrittenByTheSheet()
{
    Editor editor;
    const QString shop = editor.shop.path();
    const auto head = [&shop] {
        QFile file(shop);
        return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    };
    editor.window.dialogs.path = shop;
    editor.child<QPushButton>("keysSheet")->click();
    QCOMPARE(head(), QByteArray("SQLite format 3", 16));
    const domain::Result<void> refused = ui::KeySheet::savePdf(editor.window.context().actions, shop);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, domain::ErrorCode::AlreadyExists);
    const domain::Result<void> nowhere = ui::KeySheet::savePdf(editor.window.context().actions, shop + QStringLiteral(".no/keys.pdf"));
    QCOMPARE(nowhere.error().code, domain::ErrorCode::FileNotFound);
    // and the page says so
    const auto banners = editor.page->findChildren<ui::Banner *>();
    QVERIFY(std::any_of(banners.cbegin(), banners.cend(), [](const ui::Banner *banner) { return banner->kind() == ui::Banner::Kind::Error && !banner->text().isEmpty(); }));
}

BASHGAH_TEST(tst_keyssection, KeysSectionTest)
#include "tst_keyssection.moc"
