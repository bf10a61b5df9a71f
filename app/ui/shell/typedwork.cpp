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

QVariant chosenIn(const QWidget *widget)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(widget))
        return box->isChecked();
    if (const auto *radio = qobject_cast<const QRadioButton *>(widget))
        return radio->isChecked();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentIndex();
    return {};
}

void choose(QWidget *widget, const QVariant &value)
{
    if (auto *box = qobject_cast<QCheckBox *>(widget); box && box->isEnabled() && box->isChecked() != value.toBool())
        box->click();
    if (auto *radio = qobject_cast<QRadioButton *>(widget); radio && value.toBool() && !radio->isChecked())
        radio->click();
    auto *combo = qobject_cast<QComboBox *>(widget);
    const int index = value.toInt();
    if (combo && combo->currentIndex() != index && index < combo->count()) {
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
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

void put(QWidget &page, const QVariantMap &work)
{
    eachNamed(page, [&](QWidget *widget, const QString &path) {
        if (work.contains(path) && chosenIn(widget).isValid())
            choose(widget, work.value(path));
    });
    eachNamed(page, [&](QWidget *widget, const QString &path) {
        if (work.contains(path))
            typeInto(widget, work.value(path));
    });
}

} // namespace bashgah::ui::typedwork
