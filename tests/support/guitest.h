// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/language.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QString>

#include <memory>

class QApplication;
class QWidget;

namespace bashgah::test {

/// Off-screen, Fusion, bundled font, scale 1, no blinking caret, English, light.
[[nodiscard]] std::unique_ptr<QApplication> makeGuiApplication(int &argc, char **argv);

/// Switches language, direction and look for a test; goes back when it ends.
class LookGuard final
{
public:
    explicit LookGuard(ui::Language language, ui::ThemeChoice theme = ui::ThemeChoice::Light,
                       int fontPercent = 100);
    ~LookGuard();
    Q_DISABLE_COPY_MOVE(LookGuard)

private:
    class Translators;
    std::unique_ptr<Translators> m_translators;
};

/// Test data: a row for Persian and one for English in the column "language".
void eachLanguage();

/// Types any text, Persian included (QTest::keyClicks refuses it), into the widget.
void typeText(QWidget *widget, const QString &text);
void pressKey(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// The widget as people see it; saved under BASHGAH_GRAB_DIR/`name`.png when that is set.
[[nodiscard]] QImage grabWidget(QWidget *widget, const QString &name);

} // namespace bashgah::test
