// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/typedwork.h"

#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QMetaObject>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTextDocument>

#include <functional>
#include <utility>
#include <vector>

namespace bashgah::ui::typedwork {
namespace {

constexpr const char *ownWork = "typedWork";
constexpr const char *closedPanel = "closedPanel";
// of an entry that is chosen in a combo box
const QString dataKey = QStringLiteral("data");
const QString wordsKey = QStringLiteral("words");
const QString placeKey = QStringLiteral("place");
const QString countKey = QStringLiteral("count");

bool tellsItself(const QWidget *widget)
{
    return widget->metaObject()->indexOfProperty(ownWork) >= 0;
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}

/// A field without a name is called after its kind.
QString nameOf(const QWidget *widget)
{
    if (!widget->objectName().isEmpty() || !isField(widget))
        return widget->objectName();
    return QString(u'~' + QLatin1String(widget->metaObject()->className()));
}

bool isClosed(const QWidget *widget, const QWidget &page)
{
    for (; widget && widget != &page; widget = widget->parentWidget()) {
        if (widget->property(closedPanel).toBool())
            return true;
    }
    return false;
}

/// Names from the page down to the field; several of one name are counted.
QString pathOf(const QWidget *widget, const QWidget &page)
{
    QString path = nameOf(widget);
    for (const QWidget *above = widget->parentWidget(); above && above != &page; above = above->parentWidget()) {
        if (!above->objectName().isEmpty() && !above->objectName().startsWith(u"qt_"))
            path.prepend(QString(above->objectName() + u'/'));
    }
    return path;
}

/// What is typed into one may take others away.
void eachNamed(const QWidget &page, const std::function<void(QWidget *, const QString &)> &visit)
{
    std::vector<std::pair<QPointer<QWidget>, QString>> named;
    QHash<QString, int> seen;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (nameOf(widget).isEmpty() || widget->objectName().startsWith(u"qt_") || isClosed(widget, page))
            continue;
        const QString path = pathOf(widget, page);
        const int number = seen[path]++;
        named.emplace_back(widget, number == 0 ? path : QStringLiteral("%1#%2").arg(path).arg(number));
    }
    for (const auto &[widget, path] : named) {
        if (widget)
            visit(widget, path);
    }
}

/// Invalid: nothing typed.
QVariant typedIn(const QWidget *widget)
{
    if (tellsItself(widget))
        return widget->property(ownWork);
    if (const auto *money = qobject_cast<const MoneyEdit *>(widget)) {
        if (const auto value = money->value())
            return value->minor();
    }
    if (const auto *grouped = qobject_cast<const GroupedEdit *>(widget))
        return grouped->plainText().isEmpty() ? QVariant() : grouped->plainText();
    if (const auto *day = qobject_cast<const JalaliDateEdit *>(widget)) {
        if (const auto value = day->value())
            return *value;
        return day->text().isEmpty() ? QVariant() : day->text();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const bool open = line->echoMode() == QLineEdit::Normal && !line->isReadOnly();
        return open && line->isModified() ? QVariant(line->text()) : QVariant();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
        const bool open = !text->isReadOnly() && text->document()->isModified();
        return open ? QVariant(text->toPlainText()) : QVariant();
    }
    return {};
}

/// As by hand: those who listen to typing hear it.
void type(QLineEdit &line, const QString &text)
{
    if (line.text() == text)
        return;
    line.selectAll();
    if (text.isEmpty())
        line.del();
    else
        line.insert(text);
}

void typeInto(QWidget *widget, const QVariant &value)
{
    auto *money = qobject_cast<MoneyEdit *>(widget);
    auto *day = qobject_cast<JalaliDateEdit *>(widget);
    if (tellsItself(widget))
        widget->setProperty(ownWork, value);
    else if (money && value.typeId() == QMetaType::LongLong)
        money->setValue(domain::Money::fromMinor(value.toLongLong()));
    else if (auto *grouped = qobject_cast<GroupedEdit *>(widget))
        grouped->setPlainText(value.toString());
    else if (day && value.typeId() == QMetaType::QDate)
        day->setValue(value.toDate());
    else if (auto *line = qobject_cast<QLineEdit *>(widget))
        type(*line, value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        text->setPlainText(value.toString());
        text->document()->setModified(true);
    }
}

bool isChoice(const QWidget *widget)
{
    return qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}

/// Invalid: none.
QVariant entryOf(const QComboBox &combo)
{
    if (combo.currentIndex() < 0)
        return {};
    if (const QVariant data = combo.currentData(); data.isValid())
        return QVariantMap{{dataKey, data}};
    return QVariantMap{{wordsKey, combo.itemText(combo.currentIndex())}, {placeKey, combo.currentIndex()}, {countKey, combo.count()}};
}

/// An entry is known by its data; one without by its words or, where these are of another language, by its place among
/// as many. -1: it is not there.
int placeOf(const QComboBox &combo, const QVariantMap &entry)
{
    if (entry.contains(dataKey))
        return combo.findData(entry.value(dataKey));
    for (int place = 0; place < combo.count(); ++place) {
        if (!combo.itemData(place).isValid() && combo.itemText(place) == entry.value(wordsKey).toString())
            return place;
    }
    const int place = entry.value(placeKey).toInt();
    return combo.count() == entry.value(countKey).toInt() && !combo.itemData(place).isValid() ? place : -1;
}

/// Invalid: nothing chosen.
QVariant chosenIn(const QWidget *widget)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(widget))
        return box->isChecked();
    if (const auto *radio = qobject_cast<const QRadioButton *>(widget))
        return radio->isChecked();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return entryOf(*combo);
    return {};
}

/// Says what it says when a hand chooses.
void chooseEntry(QComboBox *combo, const QVariantMap &entry)
{
    const int place = placeOf(*combo, entry);
    if (place < 0 || place == combo->currentIndex())
        return;
    const QPointer<QComboBox> still(combo); // who listens may take it away
    const QString words = combo->itemText(place);
    combo->setCurrentIndex(place);
    if (!still || !still->isEnabled()) // no hand could have opened it
        return;
    emit combo->activated(place);
    if (still)
        emit combo->textActivated(words);
}

void choose(QWidget *widget, const QVariant &value)
{
    if (auto *box = qobject_cast<QCheckBox *>(widget); box && box->isEnabled() && box->isChecked() != value.toBool())
        box->click();
    else if (auto *radio = qobject_cast<QRadioButton *>(widget); radio && value.toBool() && !radio->isChecked())
        radio->click();
    else if (auto *combo = qobject_cast<QComboBox *>(widget))
        chooseEntry(combo, value.toMap());
}

} // namespace

QVariantMap of(const QWidget &page, Choices wanted)
{
    QVariantMap work;
    QVariantMap choices;
    eachNamed(page, [&](const QWidget *widget, const QString &path) {
        if (const QVariant typed = typedIn(widget); typed.isValid())
            work.insert(path, typed);
        else if (const QVariant chosen = chosenIn(widget); chosen.isValid())
            choices.insert(path, chosen);
    });
    if (!work.isEmpty() || wanted == Choices::Always) // what is chosen alone has either taken effect or is worth no more than a click
        work.insert(choices);
    return work;
}

void close(QWidget &panel, bool closed)
{
    panel.setProperty(closedPanel, closed);
}

void keepsAtOnce(QWidget &choice)
{
    choice.setProperty(closedPanel, true);
}

void put(QWidget &page, const QVariantMap &work)
{
    eachNamed(page, [&](QWidget *widget, const QString &path) {
        if (work.contains(path) && isChoice(widget))
            choose(widget, work.value(path));
    });
    eachNamed(page, [&](QWidget *widget, const QString &path) {
        if (work.contains(path))
            typeInto(widget, work.value(path));
    });
}

} // namespace bashgah::ui::typedwork
