@echo off
rem Starts CDOP Casebook from its own folder, with its own Java, and with the classes held ready where the build left them.
rem CASEBOOK_JAVA_OPTIONS adds options for that Java, such as -Xmx2g for a very large vault.
setlocal
set "HOME_DIR=%~dp0.."
set "READY=-Xlog:aot=off"
if exist "%HOME_DIR%\classes.aot" set "READY=-XX:AOTCache=%HOME_DIR%\classes.aot"
"%HOME_DIR%\runtime\bin\java.exe" -Xmx1g -XX:+UseSerialGC -XX:-UsePerfData -XX:ErrorFile=NUL -Dfile.encoding=UTF-8 -Xlog:aot=off -Xlog:cds=off "%READY%" %CASEBOOK_JAVA_OPTIONS% --enable-native-access=javafx.graphics,ALL-UNNAMED "-Dcasebook.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\*" uk.cdop.casebook.app.Launcher %*
exit /b %ERRORLEVEL%
