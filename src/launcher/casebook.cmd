@echo off
rem Starts CDOP Casebook from its own folder, with its own Java.
setlocal
set "HOME_DIR=%~dp0.."
"%HOME_DIR%\runtime\bin\java.exe" -Xmx1g -XX:+UseSerialGC -XX:-UsePerfData -XX:ErrorFile=NUL -Dfile.encoding=UTF-8 --enable-native-access=javafx.graphics,ALL-UNNAMED "-Dcasebook.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\*" uk.cdop.casebook.app.Launcher %*
exit /b %ERRORLEVEL%
