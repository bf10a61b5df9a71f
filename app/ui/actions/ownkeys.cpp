// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/ownkeys.h"

#include "ui/settings/devicesettings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace bashgah::ui {
namespace {

struct Parts
{
    Qt::Key key = Qt::Key_unknown;
    Qt::KeyboardModifiers modifiers;
};

Parts partsOf(const QKeySequence &sequence)
{
    return sequence.isEmpty() ? Parts() : Parts{sequence[0].key(), sequence[0].keyboardModifiers()};
}

bool isLetter(Qt::Key key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

bool isFunction(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F24;
}

/// Letters of another script: they are there only while the keyboard is switched to it.
bool isForeignLetter(Qt::Key key)
{
    return key > 0xFF && key < 0x01000000;
}

/// What fields, lists, the counter and the members' page do with these themselves, without a command.
bool isSpokenFor(const QKeySequence &key)
{
    static const auto control = Qt::CTRL;
    static const QKeySequence taken[] = {
        control | Qt::Key_C, control | Qt::Key_V, control | Qt::Key_X, control | Qt::Key_A, control | Qt::Key_Y,
        control | Qt::SHIFT | Qt::Key_Z, control | Qt::Key_Down, control | Qt::Key_Up, control | Qt::Key_Home,
        control | Qt::Key_End, control | Qt::Key_Left, control | Qt::Key_Right, Qt::ALT | Qt::Key_Up,
        control | Qt::SHIFT | Qt::Key_Down, control | Qt::SHIFT | Qt::Key_D, control | Qt::SHIFT | Qt::Key_O,
        Qt::ALT | Qt::Key_Down, Qt::ALT | Qt::Key_F4, control | Qt::Key_Tab, control | Qt::SHIFT | Qt::Key_Tab,
        Qt::SHIFT | Qt::Key_F10, QKeySequence(Qt::Key_F5), QKeySequence(Qt::Key_F10),
    };
    const Parts parts = partsOf(key);
    const bool reward = parts.modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && parts.key >= Qt::Key_0
        && parts.key <= Qt::Key_9;
    const bool goods = (parts.modifiers == (Qt::ControlModifier | Qt::AltModifier) || parts.modifiers == Qt::AltModifier)
        && parts.key >= Qt::Key_1 && parts.key <= Qt::Key_9; // favourites, and groups of goods
    return reward || goods || std::find(std::begin(taken), std::end(taken), key) != std::end(taken);
}

} // namespace

ActionRegistry::Keys OwnKeys::read(const DeviceSettings &settings)
{
    ActionRegistry::Keys keys;
    const QJsonObject object = QJsonDocument::fromJson(settings.value(settings::keys).toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QKeySequence key(it.value().toString(), QKeySequence::PortableText);
        if (key.isEmpty() || whyNot(key).isEmpty())
            keys.insert(it.key(), key);
    }
    return keys;
}

void OwnKeys::write(DeviceSettings &settings, const ActionRegistry::Keys &keys)
{
    QJsonObject object;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        object.insert(it.key(), it.value().toString(QKeySequence::PortableText));
    settings.set(settings::keys,
                 keys.isEmpty() ? QString()
                                : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QString OwnKeys::whyNot(const QKeySequence &key)
{
    const Parts parts = partsOf(key);
    if (isForeignLetter(parts.key))
        return tr("This letter is there only while the keyboard is Persian. Switch the keyboard to English and press the key again.");
    if (isSpokenFor(key))
        return tr("Fields, lists or the counter use this key themselves.");
    const bool held = parts.modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!held && !isFunction(parts.key) && parts.key != Qt::Key_Escape)
        return tr("This key is for typing. Take an F-key, or hold Ctrl or Alt with it.");
    return {};
}

QString OwnKeys::remark(const QKeySequence &key)
{
    return isLetter(partsOf(key).key)
        ? tr("Letters may lie elsewhere on another keyboard. F-keys, and Ctrl with a digit, are always in their place.")
        : QString();
}

} // namespace bashgah::ui
