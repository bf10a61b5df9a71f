// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QString>

namespace bashgah::ui {

class Format;

/// A number typed by people: accepts all three digit families, shows the people's digits grouped in
/// thousands while typing, stands left to right in any window. Base of MoneyEdit and PointsEdit.
class GroupedEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// Decimals a value may have; 0: the decimal key writes three zeros (125. is 125,000).
    GroupedEdit(const Format &format, int decimals, QWidget *parent = nullptr);

    /// Word at the far edge of the field ("tomans"); screen readers hear it with how the field is typed.
    void setUnit(const QString &unit);
    /// What is typed as plain C text without grouping: "125000", "12.5", "".
    [[nodiscard]] QString plainText() const;
    void setPlainText(const QString &plain);

signals:
    /// The number differs from before, by typing or by setting.
    void numberChanged();

protected:
    /// Ctrl+Z in the empty field is the page's: there is no letter to take back.
    bool event(QEvent *event) override;
    [[nodiscard]] const Format &format() const { return m_format; }
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tidy();
    /// Sets the group marks anew; the cursor keeps its digit.
    void regroup();
    [[nodiscard]] bool takesPasted(const QString &typed) const;
    void refusePasted(const QString &typed);
    void describe();
    void fitUnit();
    [[nodiscard]] QString grouped(const QString &plain) const;
    [[nodiscard]] bool isMark(QChar c) const;
    void stepOverMark(int key);
    void writePoint();

    const Format &m_format;
    int m_decimals;
    QString m_unit;
    bool m_showsUnit = true; ///< there is room for it
    QString m_typing; ///< the accessible description of its own
    QString m_last;  ///< the number of the last signal
    QString m_shown; ///< the text before this key or paste
};

} // namespace bashgah::ui
