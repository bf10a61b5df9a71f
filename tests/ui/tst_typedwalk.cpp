// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Something is typed into every field of every page and of what opens on it, then the language changes: it stands there
// in the new window as it did in the old one.
#include "bootstrap/pages.h"
#include "domain/text/persiantext.h"
#include "inspection.h"
#include "pagewalk.h"
#include "panels.h"
#include "support/testregistry.h"
#include "twolooks.h"
#include "ui/shell/pageregistry.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/mobileedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <map>

using namespace bashgah;
using test::Look;
using test::settle;
using test::TestShop;
using test::TwoLooks;
namespace panels = test::panels;

namespace {

using Typed = std::map<QString, QString>; ///< by the place of the field

/// Fields whose text is not carried, by a part of their place, with the reason.
const std::map<QString, QString> &exceptions()
{
    static const std::map<QString, QString> reasons{
        {QStringLiteral("KeyEdit"), QStringLiteral("a key that is pressed is taken at once")},
        {QStringLiteral("goodsSearch"), QStringLiteral("half a word; the goods it found are carried")},
        {QStringLiteral("scanProbe"), QStringLiteral("what a scanner types there is only looked at")},
    };
    return reasons;
}

/// Panels of which nothing stays open, with the reason.
const std::map<QString, QString> &closing()
{
    static const std::map<QString, QString> reasons{
        {QStringLiteral("help"), QStringLiteral("is read, and opens again by one key")},
        {QStringLiteral("goods and more"), QStringLiteral("whether it is open is a setting of the computer")},
    };
    return reasons;
}

/// What is wrong in a rule is no part of the draft, which alone is carried.
bool isWrongInARule(const QWidget *field, const ui::Page &page)
{
    return page.info().id == ui::pages::programme && field->property("invalid").toBool();
}

bool isException(const QString &place)
{
    return std::any_of(exceptions().begin(), exceptions().end(),
                       [&place](const auto &each) { return place.contains(each.first); });
}

/// Class, name and number among those of the same class and name, from the page down.
QString placeOf(const QWidget *widget, const QWidget *page)
{
    QString place;
    for (const QWidget *at = widget; at && at != page; at = at->parentWidget()) {
        int number = 0;
        for (const QObject *sibling : at->parentWidget()->children()) {
            if (sibling == at)
                break;
            number += sibling->metaObject() == at->metaObject() && sibling->objectName() == at->objectName() ? 1 : 0;
        }
        place.prepend(QStringLiteral("/%1[%2]%3").arg(QLatin1String(at->metaObject()->className()), at->objectName()).arg(number));
    }
    return place;
}

/// In any language, digits and unit the same.
QString valueOf(const QWidget *field)
{
    const auto *money = qobject_cast<const ui::MoneyEdit *>(field);
    if (money && money->value())
        return QString::number(money->value()->minor());
    const auto *day = qobject_cast<const ui::JalaliDateEdit *>(field);
    if (day && day->value())
        return day->value()->toString(Qt::ISODate);
    if (const auto *grouped = qobject_cast<const ui::GroupedEdit *>(field))
        return grouped->plainText();
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    QString words = domain::digitsToAscii(line ? line->text() : text->toPlainText());
    words.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return words;
}

QString sampleFor(const QWidget *field)
{
    if (qobject_cast<const ui::JalaliDateEdit *>(field))
        return QStringLiteral("1405/06/15"); // to come: versions of the programme begin then
    if (qobject_cast<const ui::GroupedEdit *>(field))
        return QStringLiteral("12");
    return qobject_cast<const ui::MobileEdit *>(field) ? QStringLiteral("0935111") : QStringLiteral("sara");
}

bool takesText(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    const bool open = (line && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal) || (text && !text->isReadOnly());
    return open && field->isVisible() && field->isEnabled() && !qobject_cast<const QAbstractSpinBox *>(field->parentWidget());
}

/// A search hides what does not have its words: it comes last.
QList<QWidget *> fieldsOf(ui::Page &page)
{
    QList<QWidget *> fields;
    for (QWidget *each : page.findChildren<QWidget *>()) {
        if ((qobject_cast<QLineEdit *>(each) || qobject_cast<QPlainTextEdit *>(each)) && !isException(placeOf(each, &page)))
            fields << each;
    }
    std::stable_partition(fields.begin(), fields.end(), [](QWidget *each) { return !qobject_cast<ui::SearchEdit *>(each); });
    return fields;
}

void typeOver(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    else
        qobject_cast<QPlainTextEdit *>(field)->selectAll();
    test::typeText(field, sampleFor(field));
}

/// Into all that is on screen now; their places go to `places`.
void typeEverywhere(TwoLooks &looks, QStringList &places)
{
    ui::Page &page = *looks.window().window().currentPage();
    for (QWidget *field : fieldsOf(page)) {
        if (!page.findChildren<QWidget *>().contains(field) || !takesText(field))
            continue; // what was typed before has changed the page
        typeOver(field);
        places << placeOf(field, &page);
    }
    settle(looks.window());
}

void typeInEveryView(TwoLooks &looks, QStringList &places)
{
    typeEverywhere(looks, places);
    const ui::Page &page = *looks.window().window().currentPage();
    for (const ui::SegmentedSwitch *views : page.findChildren<ui::SegmentedSwitch *>()) {
        const QString first = views->current();
        for (QAbstractButton *choice : views->findChildren<QAbstractButton *>()) {
            if (choice->isChecked() || !choice->isVisible() || !choice->isEnabled())
                continue;
            choice->click();
            settle(looks.window());
            typeEverywhere(looks, places);
        }
        if (auto *back = views->findChild<QAbstractButton *>(QString(u"choice." + first)); back && back->isVisible())
            back->click();
    }
    settle(looks.window());
}

Typed standing(TwoLooks &looks, const QStringList &places)
{
    ui::Page &page = *looks.window().window().currentPage();
    Typed found;
    for (const QWidget *field : fieldsOf(page)) {
        const QString place = placeOf(field, &page);
        if (places.contains(place) && !isWrongInARule(field, page))
            found[place] = valueOf(field);
    }
    return found;
}

QString lost(const Typed &before, const Typed &after)
{
    QStringList lines;
    for (const auto &[place, text] : before) {
        const auto now = after.find(place);
        if (text.isEmpty() || (now != after.end() && now->second == text))
            continue;
        lines << QStringLiteral("%1: \"%2\" is now %3").arg(place, text, now == after.end() ? QStringLiteral("gone") : now->second);
    }
    return lines.join(u'\n');
}

Look english()
{
    Look look;
    look.language = ui::Language::English; // with its digits
    return look;
}

QVariantMap regular()
{
    return {{QStringLiteral("member"), panels::regular.value()}};
}

} // namespace

class TypedWalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfAPageKeepsItsText_data();
    void everyFieldOfAPageKeepsItsText();
    void everyFieldOfAPanelKeepsItsText_data();
    void everyFieldOfAPanelKeepsItsText();
};

void TypedWalkTest::everyFieldOfAPageKeepsItsText_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("begun");
    ui::PageRegistry registry;
    bootstrap::registerPages(registry);
    for (const auto &entry : registry.entries()) {
        QTest::addRow("%s", qPrintable(entry.info.id)) << entry.info.id << false;
        QTest::addRow("%s, something new", qPrintable(entry.info.id)) << entry.info.id << true;
    }
}

void TypedWalkTest::everyFieldOfAPageKeepsItsText()
{
    QFETCH(QString, id);
    QFETCH(bool, begun);
    TwoLooks looks(english(), [](TestShop &shop) { panels::furnish(shop); });
    ui::Page &page = looks.window().open(id, id == ui::pages::memberProfile ? regular() : QVariantMap());
    settle(looks.window());
    if (begun && (!page.hasCommand(ui::PageCommand::New) || id == ui::pages::imports))
        return; // nothing can be begun there, or by a file alone
    QStringList places;
    if (begun) {
        page.runCommand(ui::PageCommand::New);
        settle(looks.window());
        typeEverywhere(looks, places);
    } else if (id == ui::pages::settings) { // its switches change the window itself
        typeEverywhere(looks, places);
    } else {
        typeInEveryView(looks, places);
    }
    const Typed before = standing(looks, places);
    looks.change();
    settle(looks.window());
    QCOMPARE(looks.window().window().currentPage()->info().id, id);
    const QString wrong = lost(before, standing(looks, places));
    QVERIFY2(wrong.isEmpty(), qPrintable(QString(u'\n' + wrong)));
}

void TypedWalkTest::everyFieldOfAPanelKeepsItsText_data()
{
    QTest::addColumn<int>("place");
    int place = 0;
    for (const panels::Panel &panel : panels::all())
        QTest::addRow("%s, %s", qPrintable(panel.page), qPrintable(panel.name)) << place++;
}

void TypedWalkTest::everyFieldOfAPanelKeepsItsText()
{
    QFETCH(int, place);
    const panels::Panel panel = panels::all().at(static_cast<size_t>(place));
    TwoLooks looks(english(), [](TestShop &shop) { panels::furnish(shop); });
    looks.window().window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&looks.window().window()));
    looks.window().open(panel.page, panel.isAboutTheRegular ? regular() : QVariantMap());
    settle(looks.window());
    panel.open(looks.window());
    settle(looks.window());
    QVERIFY(panels::shown(looks.window(), panel.part));
    QStringList places;
    typeEverywhere(looks, places);
    const Typed before = standing(looks, places);
    const bool isOpen = panels::shown(looks.window(), panel.part); // a search beside it may close it
    looks.change();
    settle(looks.window());
    const QString wrong = lost(before, standing(looks, places));
    QVERIFY2(wrong.isEmpty(), qPrintable(QString(u'\n' + wrong)));
    if (isOpen && closing().find(panel.name) == closing().end())
        QVERIFY2(panels::shown(looks.window(), panel.part), qPrintable(QString(panel.part + QStringLiteral(" is closed"))));
}

BASHGAH_TEST(tst_typedwalk, TypedWalkTest)
#include "tst_typedwalk.moc"
