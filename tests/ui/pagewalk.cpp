// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewalk.h"

#include "ui/theme/colors.h"
#include "ui/widgets/elidingbutton.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/mobileedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/percentedit.h"
#include "ui/widgets/pointsedit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVariant>

#include <algorithm>

namespace bashgah::test::pagewalk {
namespace {

constexpr int mostSteps = 1500;
constexpr int mostStandingStill = 60; ///< links inside one text are met one by one
constexpr int slack = 1;              ///< pixels lost to rounding
constexpr int air = 2;                ///< pixels that a field has above and below its letters
constexpr int leastSeen = 12;         ///< pixels that differ where the focus is
constexpr qreal readable = 4.5;
constexpr int leastWords = 8;         ///< pixels of a side below which no word is to be read

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QSlider *>(widget);
}

/// Belongs to another control, which is the one people meet.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_") || !parent || widget->inherits("QHeaderView")
        || parent->inherits("QHeaderView") || widget->inherits("QComboBoxListView")
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractItemView *>(parent)
        || parent->inherits("QTabBar");
}

QString plainText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    return {};
}

QString place(const QWidget *widget)
{
    QString path;
    for (const QWidget *above = widget->parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
        if (!above->objectName().isEmpty() && !above->objectName().startsWith(u"qt_"))
            path.prepend(QString(above->objectName() + u'/'));
    }
    return path;
}

bool isCut(const QLabel *label)
{
    const QString text = label->text();
    if (text.trimmed().isEmpty() || text.contains(u'…'))
        return false; // shortened on purpose: the whole stands elsewhere
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + slack;
    if (Qt::mightBeRichText(text))
        return label->sizeHint().width() > label->width() + slack;
    const QSize need = label->fontMetrics().size(Qt::TextShowMnemonic, text);
    const QRect have = label->contentsRect();
    return need.width() > have.width() + slack || label->fontMetrics().height() > label->height() + slack;
}

bool isCut(const QAbstractButton *button)
{
    if (button->text().trimmed().isEmpty() || qobject_cast<const bashgah::ui::ElidingButton *>(button))
        return false; // that one ends its words in "…" itself
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull())
        return false;
    if (qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button))
        return button->sizeHint().width() > button->width() + slack;
    const QSize need = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
    return need.width() + icon > button->width() + slack || button->fontMetrics().height() > button->height() + slack;
}

/// Its rectangle and those of what holds it.
QString whereOf(const QWidget *widget)
{
    QStringList places;
    for (int i = 0; widget && i < 4; ++i, widget = widget->parentWidget())
        places << QStringLiteral("%1,%2 %3x%4").arg(widget->x()).arg(widget->y()).arg(widget->width()).arg(widget->height());
    return QStringLiteral(" at ") + places.join(QStringLiteral(" in "));
}

/// Part of it lies outside of what holds it, where no scrolling brings it into sight.
bool isOutside(const QWidget *widget)
{
    QRect rect = widget->rect();
    for (const QWidget *at = widget; !at->isWindow(); at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(parent)
            || (parent->parentWidget() && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())))
            return false;
        rect.translate(at->pos());
        if (!parent->rect().adjusted(-slack, -slack, slack, slack).contains(rect))
            return true;
    }
    return false;
}

/// Of an exclusive group Tab meets the chosen one, arrow keys the others.
bool isReachedByArrows(const QAbstractButton *button)
{
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    return button->autoExclusive() || (button->group() && button->group()->exclusive());
}

QString kindOf(const QWidget *widget)
{
    QStringList words{QLatin1String(widget->metaObject()->className())};
    for (const char *name : {"role", "chip", "segments", "tone", "flat", "invalid"}) {
        words << widget->property(name).toString();
        words << (widget->parentWidget() ? widget->parentWidget()->property(name).toString() : QString());
    }
    return words.join(u'|');
}

QImage look(QWidget *widget)
{
    QCoreApplication::processEvents();
    QWidget *parent = widget->parentWidget();
    return parent->grab(widget->geometry().adjusted(-4, -4, 4, 4)).toImage().convertToFormat(QImage::Format_RGB32);
}

int differing(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return leastSeen;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    }
    return count;
}

/// The colour that fills most of it, and the pixel that stands out most from that.
struct Drawn { QColor ground; qreal contrast = 1; };
Drawn drawn(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb most = 0;
    int often = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > often) {
            often = each.value();
            most = each.key();
        }
    }
    Drawn found{QColor::fromRgb(most)};
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        found.contrast = std::max(found.contrast, ui::contrastRatio(QColor::fromRgb(each.key()), found.ground));
    return found;
}

/// Thin strokes are drawn paler than their colour, and the palette knows nothing of a hovered or checked state: either
/// of the two is enough.
qreal contrastOf(const QWidget *widget, const QImage &image)
{
    const Drawn seen = drawn(image);
    const QPalette::ColorGroup group = widget->isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor ink = widget->palette().color(group, widget->foregroundRole());
    return std::max(seen.contrast, ui::contrastRatio(ink, seen.ground));
}

bool hasWordsToRead(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    if (button && (!button->isEnabled() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)))
        return false;
    if (!button && !qobject_cast<const QLabel *>(widget))
        return false;
    return !plainText(widget).trimmed().isEmpty();
}

void pressTab(bool backwards)
{
    QTest::keyClick(QApplication::focusWidget(), backwards ? Qt::Key_Backtab : Qt::Key_Tab,
                    backwards ? Qt::ShiftModifier : Qt::NoModifier);
}

} // namespace

QString describe(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return QStringLiteral("%1 %2%3 \"%4\"").arg(QLatin1String(widget->metaObject()->className()), place(widget), name,
                                                plainText(widget).left(60));
}

QList<QWidget *> controls(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool wanted = isInput(widget) || qobject_cast<QAbstractButton *>(widget);
        if (wanted && widget->isVisible() && widget->isEnabled() && !isInner(widget) && widget->window() == root->window())
            found << widget;
    }
    return found;
}

QStringList nameless(QWidget *root)
{
    QStringList wrong;
    for (const QWidget *control : controls(root)) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (button && !button->text().trimmed().isEmpty());
        if (!named)
            wrong << QString(QStringLiteral("no name: ") + describe(control));
    }
    return wrong;
}

QStringList undescribed(QWidget *root)
{
    QStringList wrong;
    for (const QWidget *control : controls(root)) {
        const bool hasForm = qobject_cast<const ui::MoneyEdit *>(control) || qobject_cast<const ui::PointsEdit *>(control)
            || qobject_cast<const ui::PercentEdit *>(control) || qobject_cast<const ui::JalaliDateEdit *>(control)
            || qobject_cast<const ui::MobileEdit *>(control);
        if (hasForm && control->accessibleDescription().isEmpty())
            wrong << QString(QStringLiteral("not said how it is typed: ") + describe(control));
    }
    return wrong;
}

QStringList clipped(QWidget *root)
{
    QStringList wrong;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root->window() || isInner(widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((label && isCut(label)) || (button && isCut(button))) {
            const int needed = label && label->wordWrap() ? label->heightForWidth(label->width()) : widget->sizeHint().height();
            wrong << QStringLiteral("clipped: %1, %2x%3, needs the height %4").arg(describe(widget)).arg(widget->width())
                         .arg(widget->height()).arg(needed);
        } else if (isInput(widget) && widget->height() < widget->minimumSizeHint().height() - air) {
            wrong << QStringLiteral("crushed: %1 to the height %2 of %3").arg(describe(widget)).arg(widget->height())
                         .arg(widget->minimumSizeHint().height());
        } else if ((button || isInput(widget)) && isOutside(widget)) {
            wrong << QString(QStringLiteral("outside of what holds it: ") + describe(widget) + whereOf(widget));
        }
    }
    return wrong;
}

QStringList faint(QWidget *root)
{
    QStringList wrong;
    const QImage whole = root->window()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root->window() || isInner(widget) || !hasWordsToRead(widget))
            continue;
        const QRect seen = widget->visibleRegion().boundingRect(); // the rest is scrolled away
        if (seen.width() < leastWords || seen.height() < leastWords)
            continue;
        const QRect place(widget->mapTo(root->window(), seen.topLeft()), seen.size());
        if (const qreal ratio = contrastOf(widget, whole.copy(place)); ratio < readable)
            wrong << QStringLiteral("%1:1 is too faint: %2").arg(ratio, 0, 'f', 1).arg(describe(widget));
    }
    return wrong;
}

QStringList walk(QWidget *window, bool backwards, QList<QWidget *> &met)
{
    met.clear();
    if (!QApplication::focusWidget())
        return {QStringLiteral("nothing has the focus")};
    pressTab(backwards); // the page itself may have had it, which Tab does not meet again
    const QWidget *start = nullptr;
    int still = 0;
    for (int step = 0; step < mostSteps; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (!now || now->window() != window)
            return {QStringLiteral("the focus left the window after %1 steps").arg(step)};
        if (met.size() > 1 && now == start)
            return {};
        if (!start)
            start = now;
        still = !met.isEmpty() && met.last() == now ? still + 1 : 0;
        if (still == 0)
            met << now;
        if (still > mostStandingStill)
            return {QString(QStringLiteral("Tab ends at ") + describe(now))};
        pressTab(backwards);
    }
    return {QStringLiteral("Tab never comes back to where it began")};
}

QStringList unreached(QWidget *root, const QList<QWidget *> &met)
{
    QStringList wrong;
    for (QWidget *control : controls(root)) {
        const bool reached = met.contains(control) || (control->focusProxy() && met.contains(control->focusProxy()));
        if (!reached && !isReachedByArrows(qobject_cast<QAbstractButton *>(control)))
            wrong << QString(QStringLiteral("Tab does not reach ") + describe(control));
    }
    return wrong;
}

QStringList focusUnseen(QWidget *window, const QList<QWidget *> &met, QStringList &known)
{
    QStringList wrong;
    QWidget *const before = QApplication::focusWidget();
    auto *elsewhere = window->findChild<QWidget *>(QStringLiteral("paletteButton"));
    for (QWidget *widget : met) {
        if (known.contains(kindOf(widget)) || widget == elsewhere || !widget->parentWidget() || !widget->isVisible())
            continue;
        known << kindOf(widget);
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = look(widget);
        elsewhere->setFocus(Qt::TabFocusReason);
        if (differing(with, look(widget)) < leastSeen)
            wrong << QString(QStringLiteral("the focus is not seen on ") + describe(widget));
    }
    if (before)
        before->setFocus();
    return wrong;
}

} // namespace bashgah::test::pagewalk
